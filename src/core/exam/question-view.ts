import type { DifferenceText, OptionText, QuestionText, Source } from '../deck/deck';
import { ANSWER, OTHER_SIDE, type Question } from './question';

/** What a question shows, in one language. */
export interface QuestionView {
  readonly prompt: string;
  /** In the order of the screen. A reason is missing where only the words around a question can give it. */
  readonly options: readonly (Omit<OptionText, 'because'> & { readonly because: string | undefined })[];
  readonly why: string;
  readonly sources: readonly Source[];
}

/** The words of a question; none where the decks do not hold all of it any more. */
export const questionView = (question: Question, text: DifferenceText, asked: QuestionText): QuestionView | undefined => {
  const words = wordsOf(question, text, asked);
  if (words === undefined) return undefined;
  const options = question.options.flatMap((id) => {
    const option = words.options.get(id);
    return option === undefined ? [] : [{ ...option, id }];
  });
  if (options.length < question.options.length) return undefined;
  return { prompt: words.prompt, options, why: text.why, sources: text.sources };
};

interface Words {
  readonly prompt: string;
  readonly options: ReadonlyMap<string, Spoken>;
}

type Spoken = Omit<QuestionView['options'][number], 'id'>;

const wordsOf = (question: Question, text: DifferenceText, asked: QuestionText): Words | undefined => {
  switch (question.kind) {
    case 'choice':
      return choiceWords(question, text, asked);
    case 'which-side':
      return statementWords(question, text, asked);
    case 'scenario':
      return scenarioWords(question, asked);
  }
};

const choiceWords = ({ side }: Question, text: DifferenceText, asked: QuestionText): Words | undefined => {
  const [own, other] = [text.sides.find(({ id }) => id === side), text.sides.find(({ id }) => id !== side)];
  const wrong = asked.sides.find(({ id }) => id === side)?.wrong;
  if (own === undefined || other === undefined || wrong === undefined) return undefined;
  return {
    prompt: own.question,
    options: new Map<string, Spoken>([
      [ANSWER, { text: own.answer, because: text.why }],
      [OTHER_SIDE, { text: other.answer, because: undefined }],
      ...wrong.map((option) => [`wrong/${option.id}`, option] as const),
    ]),
  };
};

const statementWords = ({ side, statement, options }: Question, text: DifferenceText, asked: QuestionText): Words | undefined => {
  const said = asked.sides.find(({ id }) => id === side)?.statements.find(({ id }) => id === statement);
  if (said === undefined) return undefined;
  return {
    prompt: said.text,
    options: new Map(
      text.sides.filter(({ id }) => options.includes(id)).map(({ id, name, answer }) => [id, { text: name, because: answer }] as const),
    ),
  };
};

const scenarioWords = ({ scenario }: Question, asked: QuestionText): Words | undefined => {
  const text = asked.scenarios.find(({ id }) => id === scenario);
  return text && { prompt: text.situation, options: new Map(text.options.map((option) => [option.id, option] as const)) };
};
