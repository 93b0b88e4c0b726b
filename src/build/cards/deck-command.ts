import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestDateOnEarth } from './calendar';
import { readCardFiles } from './card-files';
import { checkCards } from './check';
import { formatByAge, formatDeck, formatSpread } from './deck-table';
import { LEDGER_FILE, withNewIds } from './ledger';
import { formatProblem } from './problem';
import { readCards } from './read-cards';

const OPTIONS: Readonly<Record<string, string>> = {
  '--add-ids': `adds new differences and scenarios to ${LEDGER_FILE}`,
  '--by-age': 'lists the differences by the age of their check, the oldest first, and marks those that hold figures',
};

/**
 * `npm run deck`: shows what the decks below `root` hold and everything that is wrong with them. With `--add-ids` it first adds what is new
 * to the ledger, unless the cards cannot be read; with `--by-age` it lists what to check again first. Returns the exit code.
 */
export const runDeckCommand = (root: string, args: readonly string[], epochMs: number, print: (text: string) => void): 0 | 1 => {
  const unknown = args.find((arg) => OPTIONS[arg] === undefined);
  if (unknown !== undefined) {
    print(`${unknown} is not known. There are:`);
    for (const [option, what] of Object.entries(OPTIONS)) print(`  ${option} ${what}`);
    return 1;
  }
  if (args.includes('--add-ids')) addIds(root, print);

  const { decks, exams, problems } = checkCards(readCardFiles(root), latestDateOnEarth(epochMs));
  for (const deck of decks) print(`${formatDeck(deck)}\n`);
  print(`${formatSpread(decks, exams)}\n`);
  if (args.includes('--by-age')) print(`${formatByAge(decks)}\n`);
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
