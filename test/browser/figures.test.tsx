import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { cdp } from 'vitest/browser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/deck/deck';
import { FIGURE_IDS, type FigureId } from '../../src/core/deck/figures';
import { Figure } from '../../src/ui/figures/figure';
import type { FigureWords } from '../../src/ui/figures/parts/frame';
import { withoutBreaks } from '../../src/ui/figures/parts/words';
import { crossed, misplaced, pale, shownDrawing } from '../support/figure-sight';

const files = import.meta.glob<Readonly<Record<string, FigureWords>>>('../../src/ui/figures/*-words.ts', { eager: true });

const wordsOf = (id: FigureId): FigureWords => {
  const [words] = Object.values(files[`../../src/ui/figures/${id}-words.ts`] ?? {});
  if (words === undefined) throw new Error(`${id} has no words`);
  return words;
};

const show = (id: FigureId, language: Language, width: number): HTMLElement => {
  document.documentElement.lang = language;
  const room = document.createElement('div');
  room.setAttribute('style', `inline-size: ${width}px; background: var(--surface); color: var(--ink)`);
  document.body.append(room);
  render(<Figure id={id} language={language} />, { container: room });
  return screen.getByRole('figure');
};

const each = FIGURE_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

test('there is a file of words for every figure, and for nothing else', () => {
  expect(Object.keys(files).sort()).toEqual([...FIGURE_IDS].sort().map((id) => `../../src/ui/figures/${id}-words.ts`));
});

describe.each(each)('%s in %s', (id, language) => {
  const { title, inWords, labels } = wordsOf(id);

  test('is a picture with a name, and says in full sentences what it shows, for the eye too', async () => {
    const figure = show(id, language, 320);
    const picture = within(figure).getByRole('img', { name: title[language], description: inWords[language] });
    expect(picture.closest('[lang]')?.getAttribute('lang')).toBe(language);
    expect(inWords[language].split(language === 'en' ? '. ' : '。').length).toBeGreaterThan(2);
    const text = within(figure).getByText(inWords[language], { selector: 'details p' });
    expect(text.checkVisibility()).toBe(false);
    await userEvent.click(within(figure).getByText(language === 'en' ? 'In words' : '言葉で読む'));
    await expect.poll(() => text.checkVisibility()).toBe(true);
  });

  test('shows every label in both layouts, and nothing that is no label', () => {
    const figure = show(id, language, 320);
    const expected = new Set(Object.values(labels).map((label) => compact(withoutBreaks(label[language]))));
    for (const drawing of figure.querySelectorAll('svg')) {
      const shown = new Set([...drawing.querySelectorAll('text')].map(({ textContent }) => compact(textContent ?? '')));
      expect([...shown].sort()).toEqual([...expected].sort());
    }
  });

  test.each([320, 600, 900])('at %i px no label leaves the drawing, lies over another or is crossed by a line', (width) => {
    const drawing = shownDrawing(show(id, language, width));
    expect(drawing.querySelectorAll('text').length).toBeGreaterThan(5);
    expect(misplaced(drawing)).toEqual([]);
    expect(crossed(drawing)).toEqual([]);
    expect(drawing.getBoundingClientRect().width).toBeLessThanOrEqual(width);
  });
});

describe.each(FIGURE_IDS)('%s', (id) => {
  test.each(['light', 'dark'] as const)('has labels that can be read in the %s theme', (theme) => {
    document.documentElement.dataset['theme'] = theme;
    onTestFinished(() => document.documentElement.removeAttribute('data-theme'));
    const figure = show(id, 'en', 600);
    expect(pale(shownDrawing(figure), getComputedStyle(figure.parentElement ?? figure).backgroundColor)).toEqual([]);
  });

  test('can be read in forced colours, and says nothing by colour alone there', async () => {
    const features = (value: string) => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await features('active');
    onTestFinished(() => features('none').then(() => undefined));
    const figure = show(id, 'en', 600);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(pale(shownDrawing(figure), 'Canvas')).toEqual([]);
    const colours = new Set([...figure.querySelectorAll('rect, path, circle')].map((shape) => getComputedStyle(shape).stroke));
    colours.delete('none');
    expect(colours.size).toBe(1);
  });
});

/** Line ends take the place of spaces. */
const compact = (text: string): string => text.replaceAll(' ', '');
