import 'vite/types/customEvent.d.ts';
import type { CardIndex } from '../../core/deck/card-index';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** Sent by the dev server after an edit in `cards/` that left no problem; plugin.ts says what the app does with it. */
    'chigai:cards': CardIndex;
  }
}
