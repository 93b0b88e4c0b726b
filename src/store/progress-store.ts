import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StatisticsError } from '../core/ports';
import type { LearningFigures } from '../core/stats/learning-figures';
import { formatCsv } from '../core/transfer/csv';
import type { SliceContext } from './app-store';
import type { Work } from './data-slice';
import { todayUnder } from './press';

export interface ProgressState {
  /** What was found last; it stays while the log is looked at anew. */
  readonly figures: LearningFigures | undefined;
  /** While the log is looked at. */
  readonly work: Work | undefined;
  /** Why the last look has no figures. */
  readonly error: StatisticsError | undefined;
  /** Looks at the log. While a look is running the next one waits for it, and there is at most one that waits. */
  look(): Promise<void>;
  cancel(): void;
  /** Hands over a table as a file for a spreadsheet; returns its name. */
  saveTable(name: string, rows: readonly (readonly string[])[]): Promise<string>;
}

export type ProgressStore = StoreApi<ProgressState>;

/** Without it a Japanese spreadsheet takes the file for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

export const createProgressStore = ({ deps, get: app }: SliceContext): ProgressStore => {
  let [isCancelled, isWantedAgain] = [false, false];
  let looking: Promise<void> | undefined;

  return createStore<ProgressState>()((set) => {
    const goOn = (share: number): boolean => {
      set({ work: { share } });
      return !isCancelled;
    };

    const lookOnce = async (): Promise<void> => {
      set({ work: { share: 0 }, error: undefined });
      const { settings } = app();
      const question = {
        decks: deps.decks,
        today: todayUnder(deps, settings),
        examOn: settings.plan === 'none' ? undefined : settings.plan.date,
      };
      const found = await deps.statistics.figures(question, goOn);
      set(found.ok ? { figures: found.value, work: undefined } : { error: found.error, work: undefined });
    };

    const lookUntilNew = async (): Promise<void> => {
      isWantedAgain = false;
      await lookOnce();
      if (isWantedAgain && !isCancelled) return lookUntilNew();
      looking = undefined;
    };

    return {
      figures: undefined,
      work: undefined,
      error: undefined,
      look() {
        // Who asks again has thought better of calling it off.
        [isWantedAgain, isCancelled] = [true, false];
        looking ??= lookUntilNew();
        return looking;
      },
      cancel() {
        isCancelled = true;
      },
      async saveTable(name, rows) {
        const file = `chigai-${name}-${deps.clock.isoTime(deps.clock.now()).slice(0, 10)}.csv`;
        (await deps.files()).save(file, BYTE_ORDER_MARK + formatCsv(rows));
        return file;
      },
    };
  });
};
