import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../support/chromium';
import { ALL_LOOKS, fileOf, type Look, SHEETS_FOLDER, STATES_FOLDER } from './places';

const SHEET_WIDTH = 1600;
const STATES_ON_A_SHEET = 4;

/** Puts the pictures of all states together on labelled sheets, each small enough to be looked at as a whole; says where each is. */
export const makeSheets = async (say: (line: string) => void): Promise<void> => {
  rmSync(SHEETS_FOLDER, { recursive: true, force: true });
  mkdirSync(SHEETS_FOLDER, { recursive: true });
  const folders = readdirSync(STATES_FOLDER).sort();
  const isUsual = (folder: string): boolean => looksIn(folder).length === ALL_LOOKS.length;
  const sheets = [...folders.filter(isUsual).flatMap(usualSheets), ...otherSheets(folders.filter((folder) => !isUsual(folder)))];
  const browser = await playwright.launch(chromium);
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 400 } });
  for (const { name, content } of sheets) {
    // A page of its own: what is not a file may not show pictures from files.
    const file = `${SHEETS_FOLDER}/${name}.html`;
    writeFileSync(file, sheetOf(content));
    await page.goto(pathToFileURL(path.resolve(file)).href);
    await page.screenshot({ path: `${SHEETS_FOLDER}/${name}.png`, fullPage: true });
    rmSync(file);
    say(`${SHEETS_FOLDER}/${name}.png`);
  }
  await browser.close();
};

interface Sheet {
  readonly name: string;
  /** HTML. */
  readonly content: string;
}

const looksIn = (folder: string): readonly Look[] => ALL_LOOKS.filter((look) => existsSync(`${STATES_FOLDER}/${folder}/${fileOf(look)}`));

/** One for each width: both languages, by day and by night. */
const usualSheets = (folder: string): readonly Sheet[] =>
  [...new Set(ALL_LOOKS.map(({ width }) => width))].map((width) => {
    const pictures = ALL_LOOKS.filter((look) => look.width === width).map((look) => picture(folder, look, Math.min(width, 780)));
    const inOneRow = width * pictures.length <= SHEET_WIDTH;
    return {
      name: `${folder}-${width}`,
      content: `<h1>${folder}</h1>${inOneRow ? row(pictures) : row(pictures.slice(0, 2)) + row(pictures.slice(2))}`,
    };
  });

/** Some states on each, two beside each other. */
const otherSheets = (folders: readonly string[]): readonly Sheet[] => {
  const count = Math.ceil(folders.length / STATES_ON_A_SHEET);
  return Array.from({ length: count }, (_, index) => {
    const states = folders.slice(index * STATES_ON_A_SHEET, (index + 1) * STATES_ON_A_SHEET);
    return {
      name: `other-${states.map((folder) => folder.slice(0, 2)).join('-')}`,
      content: `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px">${states.map(stateOnSheet).join('')}</div>`,
    };
  });
};

const stateOnSheet = (folder: string): string => {
  const widestFirst = looksIn(folder).toSorted((a, b) => b.width - a.width);
  return `<section><h2>${folder}</h2>${row(widestFirst.map((look) => picture(folder, look, look.width > 500 ? 500 : 250)))}</section>`;
};

const row = (pictures: readonly string[]): string => `<div style="display: flex; gap: 12px; align-items: start">${pictures.join('')}</div>`;

const picture = (folder: string, look: Look, width: number): string =>
  `<figure style="margin: 0 0 12px"><figcaption>${look.language}, ${look.width} px, ${look.scheme}</figcaption>` +
  `<img src="../states/${folder}/${fileOf(look)}" style="display: block; inline-size: ${width}px"></figure>`;

const sheetOf = (content: string): string =>
  `<!doctype html><meta charset="utf-8"><body style="margin: 12px; background: #888; color: #000; font: 14px sans-serif">${content}`;
