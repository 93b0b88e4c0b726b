declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type DeckId = Branded<string, 'DeckId'>;
export type DifferenceId = Branded<string, 'DifferenceId'>;
/** A side as its deck names it, such as `ecs`. No code knows a particular one. */
export type SideId = Branded<string, 'SideId'>;
/** `<difference>/<template>`: authored, without language or content, so a mended wording keeps its history. */
export type CardId = Branded<string, 'CardId'>;
/** One browser profile's database. Random letters and digits, without a dot. */
export type DeviceId = Branded<string, 'DeviceId'>;
/** `<device>.<seq>`, unique for ever. */
export type EventId = Branded<string, 'EventId'>;

export const deckId = (text: string): DeckId => text as DeckId;
export const differenceId = (text: string): DifferenceId => text as DifferenceId;
export const sideId = (text: string): SideId => text as SideId;
export const deviceId = (text: string): DeviceId => text as DeviceId;

/** An exam with its version, such as `SAA-C03`. */
export type ExamId = Branded<string, 'ExamId'>;
/** One of a difference's situations, unique within it. */
export type ScenarioId = Branded<string, 'ScenarioId'>;

export const examId = (text: string): ExamId => text as ExamId;
export const scenarioId = (text: string): ScenarioId => text as ScenarioId;

/** What a card asks: `recall-<side>`, `why` or `scenario-<slug>`. Fixed for ever, because it is part of every card's id. */
export type Template = `recall-${string}` | 'why' | `scenario-${string}`;

export const cardId = (difference: DifferenceId, template: Template): CardId => `${difference}/${template}` as CardId;

/** Takes an id read from storage or a file at its word. It may name a card that no deck holds any more. */
export const asCardId = (text: string): CardId => text as CardId;

export const differenceOf = (card: CardId): DifferenceId => differenceId(card.slice(0, card.indexOf('/')));

/** Takes an id read from storage or a file at its word. */
export const asEventId = (text: string): EventId => text as EventId;

export const eventId = (device: DeviceId, seq: number): EventId => `${device}.${seq}` as EventId;
