import { useId, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import type { DeckId } from '../../core/base/ids';
import { formatComparison } from '../../core/compare/comparison';
import { onOnePage, type PrintedRow } from '../../core/compare/one-page';
import { weaknesses } from '../../core/compare/weakness';
import type { Deck } from '../../core/deck/deck';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Page } from '../kit/page';
import { Choice } from './choice';
import styles from './compare.module.css';
import { ComparisonTable } from './comparison-table';
import { PrintButton } from './print-button';
import { useComparedTexts } from './use-compared-texts';
import { Waiting } from '../kit/waiting';

interface EveningProps {
  /** None for all decks. */
  readonly deck: DeckId | undefined;
}

/** More than any page holds. */
const CANDIDATES = 30;

/** The last look before an exam: what is known least, on one printed page. */
export function Evening({ deck }: EveningProps) {
  const t = useMessages();
  const language = useLanguage();
  const [, goTo] = useLocation();
  const { catalog } = useActions();
  const states = useApp((state) => state.library?.states);
  const weakest = useMemo(
    () =>
      states === undefined
        ? []
        : weaknesses(catalog, states, deck)
            .slice(0, CANDIDATES)
            .map(({ difference }) => difference),
    [catalog, states, deck],
  );
  const { texts, error, retry } = useComparedTexts(weakest);
  const rows = (texts ?? []).flatMap((text): PrintedRow[] => {
    const place = catalog.placeOf.get(text.id);
    return place === undefined ? [] : [{ deck: place.deck.id, text }];
  });
  const page = onOnePage(rows);
  const isWaiting = states === undefined || texts === undefined;
  const options: readonly { readonly id: DeckId | ''; readonly name: string }[] = [
    { id: '', name: t.compare.allDecks },
    ...catalog.decks.map(({ id, name }) => ({ id, name: name[language] })),
  ];
  return (
    <Page title={t.shell.titles.compare(t.compare.evening)}>
      <header className={styles.head}>
        <h1>{t.compare.evening}</h1>
        <p className={styles.links}>
          <Link href={deck === undefined ? '/compare' : `/compare/${formatComparison({ kind: 'table', deck })}`}>
            {t.compare.wholeTable}
          </Link>
          {page.length > 0 && <PrintButton />}
        </p>
      </header>
      <div className={styles.filters}>
        <Choice
          label={t.compare.deck}
          value={deck ?? ''}
          options={options}
          onChoose={(id) => goTo(`/compare/${formatComparison({ kind: 'evening', ...(id !== '' && { deck: id }) })}`)}
        />
        <p className={styles.hint}>{t.compare.eveningAbout}</p>
      </div>
      {isWaiting ? <Waiting error={error} onRetry={retry} /> : page.length === 0 && <p>{t.compare.eveningNothing}</p>}
      {catalog.decks.map((each) => (
        <DeckTable key={each.id} deck={each} rows={page.filter((row) => row.deck === each.id)} />
      ))}
    </Page>
  );
}

function DeckTable({ deck, rows }: { readonly deck: Deck; readonly rows: readonly PrintedRow[] }) {
  const language = useLanguage();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.together}>
      <h2 id={id}>{deck.name[language]}</h2>
      <ComparisonTable deck={deck} texts={rows.map(({ text }) => text)} labelledBy={id} />
    </section>
  );
}
