import { Link } from 'wouter';
import { useMessages } from './app-context';
import { Page } from './kit/page';

interface NotFoundProps {
  /** The part of the address that names nothing. */
  readonly part?: string;
}

export function NotFound({ part }: NotFoundProps) {
  const t = useMessages().shell;
  return (
    <Page title={t.appName}>
      <h1>{t.notFound}</h1>
      {part !== undefined && <p>{t.noSuchPart(part)}</p>}
      <p>
        <Link href="/">{t.toToday}</Link>
      </p>
    </Page>
  );
}
