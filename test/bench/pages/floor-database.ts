/** A card of the page that has neither framework nor library. */
export interface FloorCard {
  readonly id: number;
  readonly due: number;
  readonly question: string;
  readonly answer: string;
}

const NAME = 'floor';

export const openFloor = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('cards', { keyPath: 'id' }).createIndex('due', 'due');
    request.result.createObjectStore('columns');
  });
  return settled(request);
};

/** The first due ones. */
export const floorCards = (db: IDBDatabase, count: number): Promise<FloorCard[]> =>
  settled(db.transaction('cards').objectStore('cards').index('due').getAll(undefined, count) as IDBRequest<FloorCard[]>);

export const seedFloor = async (cards: number): Promise<void> => {
  const db = await openFloor();
  const transaction = db.transaction('cards', 'readwrite', { durability: 'relaxed' });
  for (let id = 1; id <= cards; id += 1)
    transaction.objectStore('cards').put({
      id,
      due: (id * 7919) % 100_000,
      question: `You start a task on ECS. What comes up? (${id})`,
      answer: 'New containers: each is made from its image and runs its main process.',
    } satisfies FloorCard);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
};

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });
