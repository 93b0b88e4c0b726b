import { type Action, isExamStep } from '../../core/log/event';
import type { Messages } from '../../i18n/messages';

/** Under which word an action is spoken of. */
export const actionWord = (action: Action): keyof Messages['actions']['names'] => (isExamStep(action) ? 'exam-step' : action.type);
