/** What a picture shows, once more as a table: on the screen, to copy and as a file. */
export interface ChartTable {
  /** A word for the file's name. */
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** All rows there are, where the screen shows a part of them. */
  readonly allRows?: () => readonly (readonly Cell[])[];
}

/** As people read it, and as a spreadsheet does. */
export interface Cell {
  readonly text: string;
  readonly raw: string;
}

export const cell = (text: string, raw: string | number = text): Cell => ({ text, raw: String(raw) });

/** As text for the clipboard, and for a file: headings first. */
export const plainRows = ({ headings, rows, allRows }: ChartTable): readonly (readonly string[])[] => [
  headings,
  ...(allRows?.() ?? rows).map((row) => row.map(({ raw }) => raw)),
];
