import type { Language } from '../core/deck/deck';
import type { en } from './en';

/** Every text of the screens. English gives the shape; a text missing in Japanese does not compile. */
export type Messages = typeof en;

/** Each language is a file of its own, loaded when it is first wanted. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'ja' ? (await import('./ja')).ja : (await import('./en')).en;
