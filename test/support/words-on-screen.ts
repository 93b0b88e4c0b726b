import type { Page } from '@playwright/test';

/** A run of text that can be seen, or heard as a name, and the language that the page says it is in. */
interface Words {
  readonly text: string;
  readonly lang: string;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Words that only an English sentence has; names such as EC2 or Amazon ECS have none of them. */
const ENGLISH =
  /\b(?:again|all|an|and|answer|are|at|but|by|card|cards|day|for|from|good|in|is|it|more|new|no|not|of|on|or|reset|show|start|that|the|this|to|today|undo|with|you|your)\b/i;

/** Names that hold English words and are the same in Japanese. */
const NAMES = /Chigai|FSx for Windows File Server/g;

/** The article alone is told by its small letter: a zone may be called A. */
const isEnglish = (text: string): boolean => ENGLISH.test(text) || /\ba\b/.test(text);

/** Everything on the screen but code and keys, which belong to no language. */
const wordsOnScreen = (page: Page): Promise<Words[]> =>
  page.evaluate(() => {
    const words: Words[] = [{ text: document.title, lang: document.documentElement.lang }];
    const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('code, kbd, script, style, noscript') !== null || !element.checkVisibility()) continue;
      const own = [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []));
      const names = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []);
      for (const text of [own.join(' '), ...names]) if (text.trim() !== '') words.push({ text: text.trim(), lang: langOf(element) });
    }
    return words;
  });

/** Text that is marked as another language than the one it is in. Where both are mixed either will do. */
export const wronglyMarked = async (page: Page): Promise<string[]> =>
  (await wordsOnScreen(page))
    .filter(({ text, lang }) => JAPANESE.test(text) !== isEnglish(text) && lang !== (JAPANESE.test(text) ? 'ja' : 'en'))
    .map(({ text, lang }) => `${lang}: ${text}`);

/** Text that no Japanese screen should have: without any Japanese, or with an English word in its middle. Names in `except` are left out. */
export const notJapanese = async (page: Page, except: ReadonlySet<string>): Promise<string[]> =>
  (await wordsOnScreen(page))
    .map(({ text }) => (except.has(text) ? '' : text.replaceAll(NAMES, '')))
    .filter((text) => isEnglish(text) || (/[a-z]{2}/.test(text) && !JAPANESE.test(text)));
