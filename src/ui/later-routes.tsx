import { Route, Switch } from 'wouter';
import { asCardId } from '../core/base/ids';
import { useActions } from './app-context';
import { lazily } from './kit/lazily';
import { NotFound } from './not-found';

const CardPage = lazily(async () => (await import('./cards/card-page')).CardPage);
const CardsScreen = lazily(async () => (await import('./cards/cards-screen')).CardsScreen);
const DeckScreen = lazily(async () => (await import('./deck/deck-screen')).DeckScreen);
const PracticeRoute = lazily(async () => (await import('./study/practice')).PracticeRoute);
const QuickCheckPage = lazily(async () => (await import('./exam/quick-check')).QuickCheckPage);
const Settings = lazily(async () => (await import('./settings/settings')).Settings);
const TestHome = lazily(async () => (await import('./exam/test-home')).TestHome);
const TestScreen = lazily(async () => (await import('./exam/test-screen')).TestScreen);
const PlanScreen = lazily(async () => (await import('./plan/plan-screen')).PlanScreen);
const CompareScreen = lazily(async () => (await import('./compare/compare-screen')).CompareScreen);
const ProgressScreen = lazily(async () => (await import('./progress/progress-screen')).ProgressScreen);
const Ready = lazily(async () => (await import('./ready/ready-screen')).ReadyScreen);
const Contrast = lazily(async () => (await import('./contrast/contrast-screen')).ContrastScreen);

/** Every screen but the two a day begins with, each with a chunk of its own. */
export function LaterRoutes() {
  return (
    <Switch>
      <Route path="/practice/*">{(params) => <PracticeRoute address={params['*']} />}</Route>
      <Route path="/cards/*?">{(params) => <CardsScreen address={params['*'] ?? ''} />}</Route>
      <Route path="/card/*">{(params) => <CardRoute id={params['*']} />}</Route>
      <Route path="/deck/:id">{({ id }) => <DeckRoute id={id} />}</Route>
      <Route path="/test" component={TestHome} />
      <Route path="/test/quick" component={QuickCheckPage} />
      <Route path="/test/:id">{({ id }) => <TestScreen key={id} id={id} />}</Route>
      <Route path="/compare/*?">{(params) => <CompareScreen address={params['*'] ?? ''} />}</Route>
      <Route path="/progress" component={ProgressScreen} />
      <Route path="/plan" component={PlanScreen} />
      <Route path="/ready" component={Ready} />
      <Route path="/contrast/:differences">{({ differences }) => <Contrast key={differences} address={differences} />}</Route>
      <Route path="/settings" component={Settings} />
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

function CardRoute({ id }: { readonly id: string }) {
  const { catalog } = useActions();
  const card = catalog.byId.get(asCardId(id));
  return card === undefined ? <NotFound part={id} /> : <CardPage key={card.id} card={card} />;
}

function DeckRoute({ id }: { readonly id: string }) {
  const { catalog } = useActions();
  const deck = catalog.decks.find((each) => each.id === id);
  return deck === undefined ? <NotFound part={id} /> : <DeckScreen key={deck.id} deck={deck} />;
}
