import { useMessages } from '../app-context';

interface TechnicalDetailProps {
  readonly text: string;
}

/** The browser's own words, folded away, for someone who reports the problem. */
export function TechnicalDetail({ text }: TechnicalDetailProps) {
  const t = useMessages().problems;
  return (
    <details>
      <summary>{t.details}</summary>
      <code>{text}</code>
    </details>
  );
}
