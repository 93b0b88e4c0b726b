import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestDateOnEarth } from './calendar';
import { readCardFiles } from './card-files';
import { checkCards } from './check';
import { formatDeck } from './deck-table';
import { LEDGER_FILE, withNewIds } from './ledger';
import { formatProblem } from './problem';
import { readCards } from './read-cards';

/**
 * `npm run deck`: shows what the decks below `root` hold and everything that is wrong with them. With `--add-ids` it first adds new
 * differences to the ledger, unless the cards cannot be read. Returns the exit code.
 */
export const runDeckCommand = (root: string, args: readonly string[], epochMs: number, print: (text: string) => void): 0 | 1 => {
  const unknown = args.find((arg) => arg !== '--add-ids');
  if (unknown !== undefined) {
    print(`${unknown} is not known. There is only --add-ids, which adds new differences to ${LEDGER_FILE}.`);
    return 1;
  }
  if (args.includes('--add-ids')) addIds(root, print);

  const { decks, problems } = checkCards(readCardFiles(root), latestDateOnEarth(epochMs));
  for (const deck of decks) print(`${formatDeck(deck)}\n`);
  for (const problem of problems) print(formatProblem(problem));
  print(problems.length === 0 ? 'The cards are in order.' : `${problems.length} to mend.`);
  return problems.length === 0 ? 0 : 1;
};

const addIds = (root: string, print: (text: string) => void): void => {
  const files = readCardFiles(root);
  const { decks, problems } = readCards(files);
  const ledger = withNewIds(
    files,
    decks.flatMap((deck) => deck.differences),
  );
  if (problems.length > 0 || ledger === undefined) return print('No ids were added: mend the files first.\n');
  if (ledger.added.length > 0) writeFileSync(join(root, LEDGER_FILE), ledger.text);
  print(`${ledger.added.length} added to ${LEDGER_FILE}.\n`);
};
