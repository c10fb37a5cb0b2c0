/** How well a card was known, worst first; FSRS grades 1 to 4. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];
