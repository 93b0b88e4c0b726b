interface TechnicalDetailProps {
  readonly label: string;
  readonly text: string;
}

/** The browser's own words, folded away, for someone who reports the problem. */
export function TechnicalDetail({ label, text }: TechnicalDetailProps) {
  return (
    <details>
      <summary>{label}</summary>
      <code>{text}</code>
    </details>
  );
}
