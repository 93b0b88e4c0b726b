import { basename, dirname } from 'node:path/posix';
import type { Problem } from './problem';
import { repeated } from './repeated';
import { FIELDS_BESIDE_SIDES, type DeckYaml } from './schema';
import type { YamlFile } from './yaml-file';

/** Checks what the fields of a deck.yaml say about each other and about its folder's name. */
export const problemsOfDeck = (yaml: YamlFile, deck: DeckYaml): Problem[] => {
  const folder = basename(dirname(yaml.file));
  const sideIds = deck.sides.map(({ id }) => id);
  const twice = (field: string, index: number, ...rest: string[]) =>
    yaml.problemAt([field, index, ...rest], `\`${field}\` names this twice: keep one`);
  return [
    ...(deck.id === folder ? [] : [yaml.problemAt(['id'], `\`id\` must be the folder's name: write ${folder}, or rename the folder`)]),
    ...(['introduceFirst', 'known'] as const).flatMap((field) => {
      const side = deck[field];
      if (side === undefined || sideIds.includes(side)) return [];
      return [yaml.problemAt([field], `\`${field}\` is no side of this deck: write ${sideIds.join(' or ')}`)];
    }),
    ...deck.sides.flatMap(({ id }, index) =>
      FIELDS_BESIDE_SIDES.includes(id)
        ? [yaml.problemAt(['sides', index, 'id'], `a side cannot be called ${id}, which is a field of every difference: choose another id`)]
        : [],
    ),
    ...repeated(sideIds).map((index) => twice('sides', index, 'id')),
    ...repeated(deck.topics.map(({ id }) => id)).map((index) => twice('topics', index, 'id')),
    ...repeated(deck.cards).map((index) => twice('cards', index)),
    ...repeated(deck.mustCover).map((index) => twice('mustCover', index)),
  ];
};
