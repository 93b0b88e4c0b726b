/** How much is measured. */
export interface Scale {
  readonly largeReviews: number;
  readonly firstCards: number;
  readonly slowFirstCards: number;
  /** How often a session is opened to grade in it, and how many grades each time. */
  readonly sessions: number;
  readonly grades: number;
  readonly replays: number;
  /** Grades in one session, for what it leaves in memory. */
  readonly memoryGrades: number;
  /** Sizes of decks for the picture; none where it is not drawn. */
  readonly growth: readonly number[];
  readonly growthTurns: number;
}

export const FULL: Scale = {
  largeReviews: 1_000_000,
  firstCards: 15,
  slowFirstCards: 7,
  sessions: 4,
  grades: 40,
  replays: 5,
  memoryGrades: 1000,
  growth: [300, 1000, 3000, 10_000, 30_000, 100_000],
  growthTurns: 5,
};
export const QUICK: Scale = {
  largeReviews: 50_000,
  firstCards: 3,
  slowFirstCards: 1,
  sessions: 1,
  grades: 30,
  replays: 3,
  memoryGrades: 150,
  growth: [],
  growthTurns: 0,
};

export const SMALL_CARDS = 300;
export const LARGE_CARDS = 10_000;
/** Of every deck, so that decks of any size bring the same day. */
export const DUE_TODAY = 280;
/** What a learner of a deck has answered, where the log is not the point. */
export const REVIEWS_PER_CARD = 10;
