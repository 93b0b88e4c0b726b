import { onKeys, showAnswer, showQuestion } from './floor-card';

/** The floor of a grade: no framework and no data. */
let shown = 0;
const showNext = (): void => {
  shown += 1;
  showQuestion(`You start a task. What comes up? (${shown})`);
};
onKeys(() => showAnswer('New containers, made from their images.'), showNext);
showNext();
