/** What the watch in a page says. Times are milliseconds from the page's own start. */
export interface Watch {
  /** When the first question was on the screen. */
  readonly firstCard: Promise<number>;
  /** To be asked before a key is pressed: from the next key to the answer on the screen, and how many grades there are. */
  revealed(): Promise<Painted>;
  /** The same to the next card. */
  nextCard(): Promise<Painted>;
  /** How long every task above 50 ms was that ended since it was last asked. */
  longTasks(): readonly number[];
}

export interface Painted {
  readonly ms: number;
  readonly grades: number;
}

export type Watched = typeof globalThis & { readonly benchWatch: Watch };

/** Runs in every page before its own scripts, in the app and in the floors alike. Goes into the page as text: it sees nothing of this file. */
export const watchPage = (): void => {
  const question = (): string | undefined => document.querySelector('article h1')?.textContent ?? undefined;
  const grades = (): number => document.querySelectorAll('article [data-grade]').length;
  /** A frame callback comes before the frame is painted, a message from it after. */
  const afterPaint = (): Promise<number> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(undefined);
      }),
    );
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => look());
      const look = (): void => {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      };
      observer.observe(document, { childList: true, characterData: true, subtree: true });
      look();
    });
  const fromKeyUntil = async (holds: () => boolean): Promise<Painted> => {
    const pressed = new Promise<number>((resolve) =>
      addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true }),
    );
    const shown = until(holds);
    const from = await pressed;
    await shown;
    return { ms: (await afterPaint()) - from, grades: grades() };
  };
  const long: number[] = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  const watch: Watch = {
    firstCard: until(() => question() !== undefined).then(afterPaint),
    revealed: () => fromKeyUntil(() => grades() > 0),
    // The grades go with the card: its question may be that of the last one.
    nextCard: () => fromKeyUntil(() => question() !== undefined && grades() === 0),
    longTasks: () => long.splice(0),
  };
  Object.assign(globalThis, { benchWatch: watch });
};
