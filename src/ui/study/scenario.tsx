import type { StudyDay } from '../../core/base/day';
import { optionsOn, rightOf } from '../../core/exam/options';
import type { CurrentCard } from '../../store/study-slice';
import { useActions, useApp } from '../app-context';
import { OptionList } from '../kit/option-list';
import { OptionReasons } from '../kit/option-reasons';

interface ScenarioProps {
  readonly current: CurrentCard;
  readonly day: StudyDay;
  /** The situation's id. */
  readonly describedBy: string;
}

/** The options of a situation: to choose from before the reveal, each with its reason after it. */
export function Scenario({ current, day, describedBy }: ScenarioProps) {
  const { card, language, revealed, chosen } = current;
  const scenario = useApp((state) => state.scenarioOf(card.id, language));
  const { choose } = useActions();
  if (scenario === undefined) return null;
  const options = optionsOn(day, card.id, scenario);
  const right = rightOf(scenario);
  return revealed ? (
    <OptionReasons options={options} right={right} chosen={chosen} language={language} />
  ) : (
    <OptionList options={options} chosen={chosen} most={right.length} language={language} describedBy={describedBy} onChoose={choose} />
  );
}
