import { least } from 'd3-array';
import type { LearningFigures } from '../../core/stats/learning-figures';
import { shareOf } from '../../core/stats/retention';
import type { TopicStrength } from '../../core/stats/topic-strength';
import { formatShare } from '../../i18n/format';
import { useActions, useLanguage, useMessages } from '../app-context';
import chart from './chart.module.css';
import { ChartPanel } from './chart-panel';
import { cell, type ChartTable } from './chart-table';
import styles from './progress.module.css';

interface TopicsProps {
  readonly figures: LearningFigures;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

/** So few repetitions say nothing about a topic. */
const ENOUGH = 5;

/** How well each topic of the decks that were begun is known. */
export function Topics({ figures: { topics }, onSave }: TopicsProps) {
  const t = useMessages().progress.topics;
  const language = useLanguage();
  const { catalog } = useActions();
  const nameOf = ({ deck, topic }: TopicStrength): string =>
    catalog.deckById.get(deck)?.topics.find(({ id }) => id === topic)?.name[language] ?? topic;
  const begun = catalog.decks
    .map((deck) => ({ deck, topics: topics.filter((each) => each.deck === deck.id) }))
    .filter((each) => each.topics.some(({ young, mature }) => young + mature > 0));
  const weakest = least(
    topics.filter(({ recall }) => recall.asked >= ENOUGH && recall.passed < recall.asked),
    ({ recall }) => shareOf(recall),
  );
  const { columns } = t;
  const table = (): ChartTable => ({
    file: 'topics',
    headings: [columns.deck, columns.topic, columns.mature, columns.young, columns.fresh, columns.asked, columns.passed],
    rows: topics.map((each) => [
      cell(catalog.deckById.get(each.deck)?.name[language] ?? each.deck),
      cell(nameOf(each)),
      ...[each.mature, each.young, each.fresh, each.recall.asked, each.recall.passed].map((value) => cell(String(value))),
    ]),
  });
  return (
    <ChartPanel
      id="topics"
      heading={t.heading}
      lead={weakest === undefined ? t.lead : t.weakest(nameOf(weakest), formatShare(shareOf(weakest.recall) ?? 0, language))}
      table={table}
      onSave={onSave}
    >
      <div className={styles.tools}>
        <Legend />
        <span className={styles.small}>{t.recallWhat}</span>
      </div>
      {begun.map(({ deck, topics: ofDeck }) => (
        <div key={deck.id}>
          <h3 className={styles.deckName}>{deck.name[language]}</h3>
          <ul className={styles.topics}>
            {ofDeck.map((each) => (
              <Topic key={each.topic} name={nameOf(each)} strength={each} />
            ))}
          </ul>
        </div>
      ))}
    </ChartPanel>
  );
}

interface TopicProps {
  readonly name: string;
  readonly strength: TopicStrength;
}

function Topic({ name, strength: { mature, young, fresh, recall } }: TopicProps) {
  const t = useMessages().progress.topics;
  const language = useLanguage();
  const share = shareOf(recall);
  const total = Math.max(1, mature + young + fresh);
  return (
    <li>
      <p className={styles.tools}>
        {name}
        <strong>{share === undefined ? t.noRecall : t.recall(formatShare(share, language), recall.asked)}</strong>
      </p>
      <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={chart['partFresh']} width={total} height={1} />
        <rect className={chart['partYoung']} width={mature + young} height={1} />
        <rect className={chart['partMature']} width={mature} height={1} />
      </svg>
      <p className={styles.small}>{t.parts(mature, young, fresh)}</p>
    </li>
  );
}

function Legend() {
  const t = useMessages().progress.topics;
  const parts = [
    ['partMature', t.mature],
    ['partYoung', t.young],
    ['partFresh', t.fresh],
  ] as const;
  return (
    <ul className={styles.legend}>
      {parts.map(([part, name]) => (
        <li key={part}>
          <svg width={12} height={12} aria-hidden="true">
            <rect className={chart[part]} width={12} height={12} rx={3} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
