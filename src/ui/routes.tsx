import { useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { formatChoice, parseChoice } from '../core/queue/choice';
import { parsePractice } from '../core/queue/practice';
import { useActions, useApp } from './app-context';
import { lazily } from './kit/lazily';
import { NotFound } from './not-found';
import { Study } from './study/study';
import { Today } from './today/today';

// What the first card does not need comes when it is wanted.
const DeckScreen = lazily(async () => (await import('./deck/deck-screen')).DeckScreen);
const Settings = lazily(async () => (await import('./settings/settings')).Settings);
const Finished = lazily(async () => (await import('./finished/finished')).Finished);
const Practice = lazily(async () => (await import('./study/practice')).Practice);

/** The screens by their addresses. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Today} />
      <Route path="/study/*?">{(params) => <StudyRoute address={params['*'] ?? ''} />}</Route>
      <Route path="/practice/*">{(params) => <PracticeRoute address={params['*']} />}</Route>
      <Route path="/deck/:id">{({ id }) => <DeckRoute id={id} />}</Route>
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

function PracticeRoute({ address }: RouteProps) {
  const { catalog } = useActions();
  const choice = useMemo(() => parsePractice(address, catalog), [address, catalog]);
  return choice.ok ? <Practice choice={choice.value} /> : <NotFound part={choice.error.part} />;
}

function DeckRoute({ id }: { readonly id: string }) {
  const { catalog } = useActions();
  const deck = catalog.decks.find((each) => each.id === id);
  return deck === undefined ? <NotFound part={id} /> : <DeckScreen key={deck.id} deck={deck} />;
}
