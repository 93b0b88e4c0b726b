/** The decks of `cards/`, made by `cardsPlugin()`. */
declare module 'virtual:decks' {
  export const decks: import('./cards-module').CardsModule['decks'];
  export const textUrls: import('./cards-module').CardsModule['textUrls'];
}
