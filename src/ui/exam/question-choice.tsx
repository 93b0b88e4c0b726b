import { QUESTION_KINDS } from '../../core/exam/question';
import type { ExamSetup } from '../../core/exam/setup';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Check } from '../kit/check';
import fieldset from '../kit/fieldset.module.css';
import styles from './exam.module.css';

interface QuestionChoiceProps {
  readonly setup: ExamSetup;
  readonly onChange: (part: Partial<ExamSetup>) => void;
}

/** From which decks and topics, and of which kinds. Nothing ticked means all. */
export function QuestionChoice({ setup, onChange }: QuestionChoiceProps) {
  const t = useMessages().exam.setup;
  const language = useLanguage();
  const { catalog } = useActions();
  const decks = catalog.decks.filter(({ id }) => setup.decks.length === 0 || setup.decks.includes(id));
  return (
    <>
      <fieldset className={fieldset.choices}>
        <legend>{t.decks}</legend>
        {catalog.decks.map(({ id, name }) => (
          <Check
            key={id}
            checked={setup.decks.length === 0 || setup.decks.includes(id)}
            onChange={() => {
              const all = setup.decks.length === 0 ? catalog.decks.map((deck) => deck.id) : setup.decks;
              const next = toggled(all, id);
              onChange({ decks: next.length === catalog.decks.length ? [] : next, topics: [] });
            }}
          >
            {name[language]}
          </Check>
        ))}
      </fieldset>
      <details>
        <summary>{t.topics}</summary>
        <p className={styles.soft}>{t.allTopics}</p>
        {decks.map((deck) => (
          <fieldset key={deck.id} className={fieldset.choices}>
            <legend>{deck.name[language]}</legend>
            {deck.topics.map(({ id, name }) => (
              <Check
                key={id}
                checked={setup.topics.includes(`${deck.id}/${id}`)}
                onChange={() => onChange({ topics: toggled(setup.topics, `${deck.id}/${id}`) })}
              >
                {name[language]}
              </Check>
            ))}
          </fieldset>
        ))}
      </details>
      <fieldset className={fieldset.choices}>
        <legend>{t.kinds}</legend>
        {QUESTION_KINDS.map((kind) => (
          <Check
            key={kind}
            checked={setup.kinds.includes(kind)}
            disabled={setup.kinds.length === 1 && setup.kinds.includes(kind)}
            onChange={() => onChange({ kinds: QUESTION_KINDS.filter((each) => (each === kind) !== setup.kinds.includes(each)) })}
          >
            {t.kind[kind]}
          </Check>
        ))}
      </fieldset>
    </>
  );
}

const toggled = <T extends string>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
