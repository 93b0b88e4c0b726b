import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { hasTrait, TRAITS } from '../../core/cards/card-filter';
import type { Card, Language } from '../../core/deck/deck';
import { cardWords } from '../../i18n/card-words';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { lazily } from '../kit/lazily';
import { Page } from '../kit/page';
import { StatusLine } from '../kit/status-line';
import { CardActs } from './card-acts';
import { CardFigures } from './card-figures';
import { CardHistoryList } from './card-history-list';
import styles from './card-page.module.css';
import { CardSheet } from './card-sheet';
import { kindName, topicName } from './kind-name';
import { TraitSign } from './trait-sign';
import { useCardPageKeys } from './use-card-page-keys';
import { useCards, WithCards } from './with-cards';

const WhyDialog = lazily(async () => (await import('../kit/why-dialog')).WhyDialog);

interface CardPageProps {
  readonly card: Card;
}

/** All there is to know of one card, and all that can be done with it. */
export function CardPage({ card }: CardPageProps) {
  return (
    <WithCards>
      <OneCard card={card} />
    </WithCards>
  );
}

function OneCard({ card }: CardPageProps) {
  const t = useMessages();
  const own = useLanguage();
  const { catalog, openLibrary, dismissNotice } = useActions();
  const [flipped, setFlipped] = useState<Language>();
  const language = flipped ?? own;
  const library = useApp((state) => state.library);
  const day = useApp(({ session }) => session?.day);
  const question = useApp(({ questionOf }) => (card.template === 'why' ? cardWords[own].whyQuestion : questionOf(card.id, own)));
  const place = useCards((state) => state.place);
  const state = library?.states.get(card.id);
  const [asksWhy, setAsksWhy] = useState(false);
  useCardPageKeys(card.id, state, () => setAsksWhy(true));
  useEffect(() => {
    scrollTo({ top: 0 });
    dismissNotice();
    void openLibrary();
  }, [dismissNotice, openLibrary]);
  const back = place === undefined || place.address === '' ? '/cards' : `/cards/${place.address}`;
  const other = language === 'en' ? 'ja' : 'en';
  const traits = day === undefined ? [] : TRAITS.filter((trait) => hasTrait(state, trait, day));
  return (
    <Page title={t.shell.titles.card(question?.replaceAll('`', '') ?? t.cards.heading)}>
      <p className={styles.way}>
        <Link href={back}>← {t.cards.page.back}</Link>
        <Button look="quiet" onClick={() => setFlipped(other)}>
          {t.cards.page.shown[other]}
        </Button>
      </p>
      {library === undefined || day === undefined ? (
        <p role="status">{t.shell.loading}</p>
      ) : (
        <article className={styles.card}>
          <p className={styles.kind}>
            {[catalog.deckById.get(card.deck)?.name[own], topicName(card, catalog, own), kindName(card, catalog, own, t.cards)].join(' · ')}
            {traits.map((trait) => (
              <TraitSign key={trait} trait={trait} />
            ))}
          </p>
          <CardSheet card={card} language={language} day={day} note={state?.note} heading="h1" />
          <CardActs card={card} state={state} day={day} language={language} onWhy={() => setAsksWhy(true)} />
          <CardFigures card={card.id} state={state} day={day} />
          <CardHistoryList card={card.id} />
        </article>
      )}
      <div className={styles.status}>
        <StatusLine />
      </div>
      {asksWhy && <WhyDialog card={card.id} onClose={() => setAsksWhy(false)} />}
    </Page>
  );
}
