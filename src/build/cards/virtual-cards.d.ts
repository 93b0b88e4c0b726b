/** The cards of `cards/`, made by `cardsPlugin()`. */
declare module 'virtual:cards' {
  /** Where to fetch the index of all cards: JSON, a `CardIndex`. */
  export const indexUrl: string;
}
