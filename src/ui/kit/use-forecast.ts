import { useEffect, useState } from 'react';
import type { StudyDay } from '../../core/base/day';
import { type ExamPlan, MOST_MINUTES } from '../../core/plan/exam-plan';
import type { Forecast } from '../../core/plan/forecast';
import { useActions, useApp } from '../app-context';

/** How a plan comes out, as soon as it is reckoned, or that it could not be; with the days until the exam as they are known now. */
export const useForecast = (plan: ExamPlan, skip?: StudyDay): Forecast | 'failed' | undefined => {
  const { planWork } = useActions();
  const settings = useApp((state) => state.settings);
  const [reckoned, setReckoned] = useState<{
    readonly plan: ExamPlan;
    readonly skip: StudyDay | undefined;
    readonly forecast: Forecast | 'failed';
  }>();
  useEffect(() => {
    let wanted = true;
    void planWork()
      .then((work) => work.foresee({ ...settings, exam: plan.exam, plan }, () => wanted, skip))
      .catch(() => undefined)
      .then((forecast) => wanted && setReckoned({ plan, skip, forecast: forecast ?? 'failed' }));
    return () => {
      wanted = false;
    };
  }, [planWork, settings, plan, skip]);
  return reckoned?.plan === plan && reckoned.skip === skip ? reckoned.forecast : undefined;
};

const STEP = 5;

/** How many minutes a day would be enough, in steps of five; never where even the most are too few. Undefined while it is not known, or not asked. */
export const useMinutesThatFit = (plan: ExamPlan, forecast: Forecast): number | 'never' | undefined => {
  const { planWork } = useActions();
  const settings = useApp((state) => state.settings);
  const [found, setFound] = useState<{ readonly plan: ExamPlan; readonly minutes: number | 'never' }>();
  useEffect(() => {
    const asked = { still: true };
    const look = async (): Promise<void> => {
      const work = await planWork();
      const fits = async (minutesPerDay: number): Promise<boolean> =>
        (await work.foresee({ ...settings, exam: plan.exam, plan: { ...plan, minutesPerDay } }, () => asked.still))?.fits === true;
      let [low, high] = [Math.floor(plan.minutesPerDay / STEP), MOST_MINUTES / STEP];
      if (!(await fits(high * STEP))) {
        if (asked.still) setFound({ plan, minutes: 'never' });
        return;
      }
      while (high - low > 1 && asked.still) {
        const middle = Math.floor((low + high) / 2);
        if (await fits(middle * STEP)) high = middle;
        else low = middle;
      }
      if (asked.still) setFound({ plan, minutes: high * STEP });
    };
    // Without an answer the forecast stands by itself.
    if (!forecast.fits) void look().catch(() => undefined);
    return () => {
      asked.still = false;
    };
  }, [planWork, settings, plan, forecast]);
  return found?.plan === plan ? found.minutes : undefined;
};
