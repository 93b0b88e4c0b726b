import { floorCards, type FloorCard, openFloor } from './floor-database';
import { onKeys, showAnswer, showQuestion } from './floor-card';

/** No framework and raw IndexedDB: a queue in memory, and every grade waits until it is safe on the disk, as the app does. */
const start = async (): Promise<void> => {
  const db = await openFloor();
  const queue: FloorCard[] = [];
  const showNext = async (): Promise<void> => {
    if (queue.length === 0) queue.push(...(await floorCards(db, 300)));
    const [card] = queue;
    if (card !== undefined) showQuestion(card.question);
  };
  const grade = (): void => {
    const card = queue.shift();
    if (card === undefined) return;
    const transaction = db.transaction('cards', 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => void showNext());
    transaction.objectStore('cards').put({ ...card, due: card.due + 1_000_000 });
  };
  onKeys(() => showAnswer(queue[0]?.answer ?? ''), grade);
  await showNext();
};

void start();
