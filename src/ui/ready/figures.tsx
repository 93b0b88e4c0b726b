import type { ExamId } from '../../core/base/ids';
import { type Expectation, type Readiness, type ReadinessPart, saysSomething } from '../../core/stats/readiness';
import { formatShare } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import { Figure, Figures as FigureRow } from '../kit/figure';
import { Panel } from '../kit/panel';
import { CalibrationBox } from './calibration-box';
import { Parts } from './parts';
import styles from './ready.module.css';
import { ShareBar } from './share-bar';

interface FiguresProps {
  readonly readiness: Readiness;
  readonly exam: ExamId | undefined;
}

/** The two forecasts, or plainer figures where forecasts have failed. */
export function Figures({ readiness, exam }: FiguresProps) {
  const t = useMessages().ready;
  const { whole, calibration } = readiness;
  const isForetold = calibration.verdict !== 'off';
  if (whole.met === 0 && whole.keep.met === 0) return <Panel>{t.nothingYet}</Panel>;
  return (
    <>
      <Panel aria-label={t.heading}>
        {isForetold ? (
          <>
            <div className={styles.two}>
              <Foretold words={t.stop} expectation={whole.stop} cards={whole.cards} />
              <Foretold words={t.keep} expectation={whole.keep} cards={whole.cards} />
            </div>
            <p className={styles.soft}>
              {t.likely} {t.keepMeans}
            </p>
          </>
        ) : (
          <Counted readiness={readiness} whole={whole} />
        )}
      </Panel>
      <CalibrationBox calibration={calibration} />
      <Parts readiness={readiness} exam={exam} isForetold={isForetold} />
    </>
  );
}

interface ForetoldProps {
  readonly words: string;
  readonly expectation: Expectation;
  readonly cards: number;
}

function Foretold({ words, expectation, cards }: ForetoldProps) {
  const t = useMessages().ready;
  const language = useLanguage();
  const { met, recalled, low, high } = expectation;
  const share = (count: number): string => formatShare(count / met, language);
  return (
    <section className={styles.foretold}>
      <h2>{words}</h2>
      {!saysSomething(expectation) ? (
        <p className={styles.big}>
          – <small className={styles.soft}>{met === 0 ? t.noneMet : t.tooEarly}</small>
        </p>
      ) : (
        <>
          <p>
            <span className={styles.big}>{share(recalled)}</span> <span className={styles.soft}>{t.band(share(low), share(high))}</span>
          </p>
          <ShareBar expectation={expectation} />
          <p className={styles.soft}>{t.recalled(Math.round(recalled), Math.round(met))}</p>
        </>
      )}
      <p className={styles.soft}>{t.unmet(Math.max(0, Math.round(cards - met)))}</p>
    </section>
  );
}

function Counted({ readiness, whole }: { readonly readiness: Readiness; readonly whole: ReadinessPart }) {
  const t = useMessages().ready;
  const language = useLanguage();
  const { answers, right } = readiness.recent;
  return (
    <>
      <FigureRow>
        <Figure value={formatShare(right / answers, language)} label={t.plain.recent} />
        <Figure value={t.plain.of(whole.lastRight, whole.met)} label={t.plain.lastRight} />
      </FigureRow>
      <p className={styles.soft}>{t.unmet(whole.cards - whole.met)}</p>
    </>
  );
}
