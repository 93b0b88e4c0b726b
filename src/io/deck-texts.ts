import { err, ok, type Result } from '../core/base/result';
import type { IndexedFile, TextFile } from '../core/deck/card-index';
import type { DifferenceText, QuestionText } from '../core/deck/deck';
import type { DeckTexts, TextsError } from '../core/ports';

/** Fetches each file once; a failed fetch is forgotten, so that it can be tried again. `files` are found beside the index. */
export const fetchedTexts = (files: readonly IndexedFile[], indexUrl: string): DeckTexts => {
  const names = new Map(files.map((file) => [keyOf(file), file.name]));
  const loading = new Map<string, Promise<Result<unknown, TextsError>>>();

  const load = <T>(file: TextFile): Promise<Result<readonly T[], TextsError>> => {
    const key = keyOf(file);
    const name = names.get(key);
    const loaded = loading.get(key) ?? fetchTexts(file, name === undefined ? undefined : new URL(name, indexUrl));
    loading.set(key, loaded);
    void loaded.then((result) => !result.ok && loading.delete(key));
    // The file is our own, made and checked by the build; it is served from our origin alone.
    return loaded as Promise<Result<readonly T[], TextsError>>;
  };

  return {
    load: (deck, chunk, language) => load<DifferenceText>({ deck, chunk, language, kind: 'texts' }),
    loadQuestions: (deck, chunk, language) => load<QuestionText>({ deck, chunk, language, kind: 'questions' }),
  };
};

const keyOf = ({ deck, chunk, language, kind }: TextFile): string => `${deck}.${chunk}.${kind}.${language}`;

const fetchTexts = async ({ deck }: TextFile, url: URL | undefined): Promise<Result<unknown, TextsError>> => {
  if (url === undefined) return err({ type: 'texts', deck, detail: 'unknown file' });
  try {
    const response = await fetch(url);
    return response.ok ? ok((await response.json()) as unknown) : err({ type: 'texts', deck, detail: `HTTP ${response.status}` });
  } catch (thrown) {
    return err({ type: 'texts', deck, detail: String(thrown) });
  }
};
