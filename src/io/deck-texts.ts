import type { DeckId } from '../core/base/ids';
import { err, ok, type Result } from '../core/base/result';
import type { DifferenceText, Language } from '../core/deck/deck';
import type { DeckTexts, TextsError } from '../core/ports';

type TextUrls = Readonly<Record<string, Readonly<Record<Language, string>>>>;
type Loaded = Promise<Result<readonly DifferenceText[], TextsError>>;

/** Fetches each deck's texts once; a failed fetch is forgotten, so that it can be tried again. */
export const fetchedTexts = (urls: TextUrls): DeckTexts => {
  const loading = new Map<string, Loaded>();
  return {
    load(deck, language) {
      const key = `${deck}.${language}`;
      const known = loading.get(key);
      if (known !== undefined) return known;
      const loaded = fetchTexts(deck, urls[deck]?.[language]);
      loading.set(key, loaded);
      void loaded.then((result) => !result.ok && loading.delete(key));
      return loaded;
    },
  };
};

const fetchTexts = async (deck: DeckId, url: string | undefined): Loaded => {
  if (url === undefined) return err({ type: 'texts', deck, detail: 'unknown deck' });
  try {
    const response = await fetch(url);
    if (!response.ok) return err({ type: 'texts', deck, detail: `HTTP ${response.status}` });
    // The file is our own, made and checked by the build; it is served from our origin alone.
    return ok((await response.json()) as DifferenceText[]);
  } catch (thrown) {
    return err({ type: 'texts', deck, detail: String(thrown) });
  }
};
