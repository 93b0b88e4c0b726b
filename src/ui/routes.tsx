import { useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { formatChoice, parseChoice } from '../core/queue/choice';
import { useActions, useApp } from './app-context';
import { lazily } from './kit/lazily';
import { Study } from './study/study';
import { Today } from './today/today';

// What the first card does not need comes when it is wanted.
const DeckScreen = lazily(async () => (await import('./deck/deck-screen')).DeckScreen);
const Settings = lazily(async () => (await import('./settings/settings')).Settings);
const Finished = lazily(async () => (await import('./finished/finished')).Finished);
const TestHome = lazily(async () => (await import('./exam/test-home')).TestHome);
const TestScreen = lazily(async () => (await import('./exam/test-screen')).TestScreen);
const QuickCheckPage = lazily(async () => (await import('./exam/quick-check')).QuickCheckPage);
const NotFound = lazily(async () => (await import('./not-found')).NotFound);
const PracticeByAddress = lazily(async () => (await import('./practice-by-address')).PracticeByAddress);

/** The screens by their addresses. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Today} />
      <Route path="/study/*?">{(params) => <StudyRoute address={params['*'] ?? ''} />}</Route>
      <Route path="/practice/*">{(params) => <PracticeByAddress address={params['*']} />}</Route>
      <Route path="/deck/:id">{({ id }) => <DeckRoute id={id} />}</Route>
      <Route path="/test" component={TestHome} />
      <Route path="/test/quick" component={QuickCheckPage} />
      <Route path="/test/:id">{({ id }) => <TestScreen key={id} id={id} />}</Route>
      <Route path="/settings" component={Settings} />
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

interface RouteProps {
  /** What follows the screen's own name. */
  readonly address: string;
}

function StudyRoute({ address }: RouteProps) {
  const { catalog } = useActions();
  const finished = useApp((state) => state.finished);
  const finishedChoice = useApp((state) => formatChoice(state.choice));
  const choice = useMemo(() => parseChoice(address, catalog), [address, catalog]);
  if (!choice.ok) return <NotFound part={choice.error.part} />;
  const isFinished = finished !== undefined && formatChoice(choice.value) === finishedChoice;
  return isFinished ? <Finished summary={finished} /> : <Study choice={choice.value} />;
}

function DeckRoute({ id }: { readonly id: string }) {
  const { catalog } = useActions();
  const deck = catalog.decks.find((each) => each.id === id);
  return deck === undefined ? <NotFound part={id} /> : <DeckScreen key={deck.id} deck={deck} />;
}
