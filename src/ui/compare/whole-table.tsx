import { useId, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { formatComparison } from '../../core/compare/comparison';
import { says } from '../../core/compare/row';
import { isWeak, weaknesses } from '../../core/compare/weakness';
import type { Deck, DifferenceText } from '../../core/deck/deck';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Page } from '../kit/page';
import styles from './compare.module.css';
import { ComparisonTable } from './comparison-table';
import { PrintButton } from './print-button';
import type { SheetState } from './red-sheet';
import { SheetControls } from './sheet-controls';
import { TableFilters } from './table-filters';
import { useComparedTexts } from './use-compared-texts';
import { useRedSheet } from './use-red-sheet';
import { Waiting } from '../kit/waiting';

interface WholeTableProps {
  readonly deck: Deck;
  readonly topic: string | undefined;
}

/** A deck, or one topic of it, as tables: to search, to narrow to what is weak, to test oneself with the red sheet, to print. */
export function WholeTable({ deck, topic }: WholeTableProps) {
  const t = useMessages();
  const language = useLanguage();
  const [, goTo] = useLocation();
  const { catalog } = useActions();
  const states = useApp((state) => state.library?.states);
  const [search, setSearch] = useState('');
  const [weakOnly, setWeakOnly] = useState(false);
  const differences = useMemo(
    () => deck.differences.filter((each) => !each.retired && (topic === undefined || each.topic === topic)).map(({ id }) => id),
    [deck, topic],
  );
  const weak = useMemo(
    () =>
      new Set(
        states &&
          weaknesses(catalog, states, deck.id)
            .filter(isWeak)
            .map(({ difference }) => difference),
      ),
    [catalog, states, deck],
  );
  const { texts, error, retry } = useComparedTexts(differences);
  const found = (texts ?? []).filter((text) => (!weakOnly || weak.has(text.id)) && says(text, search));
  const { sheet, layOver, showAll, coverAll } = useRedSheet(found.map(({ id }) => id));
  const topicName = deck.topics.find(({ id }) => id === topic)?.name[language];
  const name = topicName === undefined ? deck.name[language] : `${deck.name[language]} · ${topicName}`;
  return (
    <Page title={t.shell.titles.compare(name)}>
      <header className={styles.head}>
        <h1>{t.compare.title(name)}</h1>
        <p className={styles.links}>
          <Link href={`/compare/${formatComparison({ kind: 'evening', deck: deck.id })}`}>{t.compare.evening}</Link>
          <PrintButton />
        </p>
      </header>
      <TableFilters
        deck={deck}
        topic={topic}
        search={search}
        weakOnly={weakOnly}
        onGoTo={(comparison) => goTo(`/compare/${formatComparison(comparison)}`)}
        onSearch={setSearch}
        onWeakOnly={states === undefined ? undefined : setWeakOnly}
      />
      <SheetControls deck={deck} column={sheet.column} onLayOver={layOver} onShowAll={showAll} onCoverAll={coverAll} />
      {texts === undefined ? (
        <Waiting error={error} onRetry={retry} />
      ) : (
        <>
          <p role="status" className={styles.count}>
            {t.compare.shown(found.length, texts.length)}
          </p>
          {found.length === 0 && <p>{weakOnly && search.trim() === '' ? t.compare.noWeak : t.compare.noMatch}</p>}
          {topicsOf(deck, found).map((each) => (
            <TopicTable key={each.id} deck={deck} name={each.name[language]} texts={each.texts} sheet={sheet} />
          ))}
        </>
      )}
    </Page>
  );
}

interface TopicTableProps {
  readonly deck: Deck;
  readonly name: string;
  readonly texts: readonly DifferenceText[];
  readonly sheet: SheetState;
}

function TopicTable({ name, ...rest }: TopicTableProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.topic}>
      <h2 id={id}>{name}</h2>
      <ComparisonTable {...rest} labelledBy={id} />
    </section>
  );
}

const topicsOf = (deck: Deck, texts: readonly DifferenceText[]) => {
  const topicOf = new Map(deck.differences.map(({ id, topic }) => [id, topic]));
  return deck.topics
    .map((topic) => ({ ...topic, texts: texts.filter(({ id }) => topicOf.get(id) === topic.id) }))
    .filter((topic) => topic.texts.length > 0);
};
