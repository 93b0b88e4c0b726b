import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useActions, useApp, useMessages } from './app-context';
import { CrashBoundary } from './crash-boundary';
import { Page } from './kit/page';
import { lazily } from './kit/lazily';
import { Routes } from './routes';
import { Shell } from './shell/shell';

const StorageProblem = lazily(async () => (await import('./kit/storage-problem')).StorageProblem);

/** The addresses stand behind `#`, so that any static host serves them. */
export function App() {
  return (
    <CrashBoundary>
      <Router hook={useHashLocation}>
        <Shell>
          <Screens />
        </Shell>
      </Router>
    </CrashBoundary>
  );
}

/** Without storage there is nothing to show but that. */
function Screens() {
  const t = useMessages().shell;
  const storage = useApp((state) => state.storage);
  const { refresh } = useActions();
  if (typeof storage !== 'object') return <Routes />;
  return (
    <Page title={t.appName}>
      <h1>{t.appName}</h1>
      <StorageProblem error={storage} onRetry={() => void refresh()} />
    </Page>
  );
}
