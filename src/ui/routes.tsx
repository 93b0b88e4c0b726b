import { useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { formatChoice, parseChoice } from '../core/queue/choice';
import { useActions, useApp } from './app-context';
import { lazily } from './kit/lazily';
import { Study } from './study/study';
import { Today } from './today/today';

// What the first card does not need comes when it is wanted.
const Finished = lazily(async () => (await import('./finished/finished')).Finished);
const NotFound = lazily(async () => (await import('./not-found')).NotFound);
const LaterRoutes = lazily(async () => (await import('./later-routes')).LaterRoutes);

/** The screens by their addresses: the two a day begins with, and all others. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Today} />
      <Route path="/study/*?">{(params) => <StudyRoute address={params['*'] ?? ''} />}</Route>
      <Route>
        <LaterRoutes />
      </Route>
    </Switch>
  );
}

interface StudyRouteProps {
  /** What follows the screen's own name. */
  readonly address: string;
}

function StudyRoute({ address }: StudyRouteProps) {
  const { catalog } = useActions();
  const finished = useApp((state) => state.finished);
  const finishedChoice = useApp((state) => formatChoice(state.choice));
  const choice = useMemo(() => parseChoice(address, catalog), [address, catalog]);
  if (!choice.ok) return <NotFound part={choice.error.part} />;
  const isFinished = finished !== undefined && formatChoice(choice.value) === finishedChoice;
  return isFinished ? <Finished summary={finished} /> : <Study choice={choice.value} />;
}
