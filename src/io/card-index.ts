import { err, ok, type Result } from '../core/base/result';
import type { CardIndex } from '../core/deck/card-index';

/** Why the index of the cards is not there, in the browser's words. */
export interface IndexError {
  readonly type: 'index';
  readonly detail: string;
}

/** The file is our own, made and checked by the build and served from our origin alone. */
export const fetchCardIndex = async (url: string): Promise<Result<CardIndex, IndexError>> => {
  try {
    const response = await fetch(url);
    return response.ok ? ok((await response.json()) as CardIndex) : err({ type: 'index', detail: `HTTP ${response.status}` });
  } catch (thrown) {
    return err({ type: 'index', detail: String(thrown) });
  }
};
