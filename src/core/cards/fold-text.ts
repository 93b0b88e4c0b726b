/**
 * A text as search compares it, so that a learner need not type it as it is written: full-width forms like half-width ones (ＥＣＳ as ECS, ﾀｽｸ
 * as タスク), capitals like small letters, hiragana like katakana (たすく as タスク), and code without its backquotes.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(HIRAGANA, asKatakana).replaceAll('`', '').replace(SPACES, ' ').trim();

/** The words of a search: all of them must be found. What stands between quotation marks is one. */
export const searchWords = (search: string): string[] =>
  [...foldText(search.replace(CURLY_QUOTES, '"')).matchAll(WORDS)]
    .map(([word]) => word.replaceAll('"', '').trim())
    .filter((word) => word !== '');

/** From ぁ to ゖ, and the iteration marks ゝ and ゞ. Each katakana stands as far behind its hiragana. */
const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/g;
const KANA_DISTANCE = 0x60;
const SPACES = /\s+/g;
const CURLY_QUOTES = /[“”「」]/g;
/** A quotation that is not closed yet goes to the end. */
const WORDS = /"[^"]*"?|[^\s"]+/g;

const asKatakana = (hiragana: string): string => String.fromCharCode(hiragana.charCodeAt(0) + KANA_DISTANCE);
