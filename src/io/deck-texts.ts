import type { DeckId } from '../core/base/ids';
import { err, ok, type Result } from '../core/base/result';
import type { CardIndex, TextFile } from '../core/deck/card-index';
import type { DifferenceText, QuestionText } from '../core/deck/deck';
import type { GlossaryTerm } from '../core/deck/terms';
import type { DeckTexts, TextsError } from '../core/ports';

/** Fetches each file once; a failed fetch is forgotten, so that it can be tried again. The files are found beside the index. */
export const fetchedTexts = ({ files, glossary }: Pick<CardIndex, 'files' | 'glossary'>, indexUrl: string): DeckTexts => {
  const names = new Map(files.map((file) => [keyOf(file), file.name]));
  const loading = new Map<string, Promise<Result<unknown, TextsError>>>();

  const load = <T>(name: string | undefined, deck?: DeckId): Promise<Result<readonly T[], TextsError>> => {
    const key = String(name);
    const loaded = loading.get(key) ?? fetchTexts(name === undefined ? undefined : new URL(name, indexUrl), deck);
    loading.set(key, loaded);
    void loaded.then((result) => !result.ok && loading.delete(key));
    // The file is our own, made and checked by the build; it is served from our origin alone.
    return loaded as Promise<Result<readonly T[], TextsError>>;
  };

  const loadFile = <T>(file: TextFile) => load<T>(names.get(keyOf(file)), file.deck);

  return {
    load: (deck, chunk, language) => loadFile<DifferenceText>({ deck, chunk, language, kind: 'texts' }),
    loadQuestions: (deck, chunk, language) => loadFile<QuestionText>({ deck, chunk, language, kind: 'questions' }),
    loadGlossary: (language) => load<GlossaryTerm>(glossary[language]),
  };
};

const keyOf = ({ deck, chunk, language, kind }: TextFile): string => `${deck}.${chunk}.${kind}.${language}`;

const fetchTexts = async (url: URL | undefined, deck: DeckId | undefined): Promise<Result<unknown, TextsError>> => {
  const failed = (detail: string): Result<never, TextsError> => err({ type: 'texts', ...(deck && { deck }), detail });
  if (url === undefined) return failed('unknown file');
  try {
    const response = await fetch(url);
    return response.ok ? ok((await response.json()) as unknown) : failed(`HTTP ${response.status}`);
  } catch (thrown) {
    return failed(String(thrown));
  }
};
