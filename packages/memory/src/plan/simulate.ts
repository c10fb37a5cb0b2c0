import type { CardState, LearnerModel } from './learner-model.ts';

/** What is done on each day until the date. */
export interface Policy {
  /** Recall below which a card is reviewed, on every day but the last ones. */
  retention: number;
  /** The same for the last days. */
  finalRetention: number;
  finalDays: number;
}

export interface Horizon {
  /** Days on which there is study, from 0; today is the first. */
  days: number;
  /** When recall is wanted, in days from now; fractions allowed. */
  until: number;
  /** Answers that a day has room for; what was given today already is taken off the first. */
  room: number;
  roomToday: number;
}

export interface Simulated {
  /** Mean recall of all cards on the date, cards that were never seen counting 0. */
  recall: number;
  /** Answers in all. */
  answers: number;
  byDay: { newCards: number; answers: number; retention: number }[];
}

/** A new card is shown once and once more some minutes later, as is one that was forgotten. */
export const ANSWERS_OF_NEW = 2;
const ANSWERS_OF_FAILED = 2;
/** Of this many days before the date on no new card begins, where there is time enough. */
const KEPT_FREE = 2;

/** Recall that a policy asks for on a day. */
export function retentionOn({ retention, finalRetention, finalDays }: Policy, day: number, days: number): number {
  return day >= days - finalDays ? finalRetention : retention;
}

/** New cards to begin on a day so that the rest is spread evenly over the days that are left for them. */
export function newCardsOn(day: number, unseen: number, days: number): number {
  const left = Math.max(1, days - day - (days > KEPT_FREE + 1 ? KEPT_FREE : 0));
  return Math.ceil(unseen / left);
}

/**
 * Lets days go by under a policy and tells where it leads. Nothing in it is left to chance: of many
 * cards with a recall of 0.9 every tenth is forgotten, so that two policies are compared like with like.
 */
export function simulate(
  cards: readonly (CardState | null)[],
  model: LearnerModel,
  horizon: Horizon,
  policy: Policy,
): Simulated {
  const seen = cards.filter((card) => card !== null);
  const chance = { forgotten: 0.5 };
  let unseen = cards.length - seen.length;
  const byDay: Simulated['byDay'] = [];
  for (let day = 0; day < horizon.days; day += 1) {
    const retention = retentionOn(policy, day, horizon.days);
    const room = day === 0 ? horizon.roomToday : horizon.room;
    const begun = Math.min(newCardsOn(day, unseen, horizon.days), Math.floor(room / ANSWERS_OF_NEW), unseen);
    const reviews = reviewDay(seen, model, day, retention, room - begun * ANSWERS_OF_NEW, chance);
    for (let card = 0; card < begun; card += 1) seen.push(model.learn(day));
    unseen -= begun;
    byDay.push({ newCards: begun, answers: begun * ANSWERS_OF_NEW + reviews, retention });
  }
  const sum = seen.reduce((total, card) => total + model.recall(card, horizon.until), 0);
  return {
    recall: cards.length === 0 ? 1 : sum / cards.length,
    answers: byDay.reduce((total, day) => total + day.answers, 0),
    byDay,
  };
}

/** Reviews what is due on a day, as far as there is room, and tells how many answers that took. */
function reviewDay(
  seen: CardState[],
  model: LearnerModel,
  day: number,
  retention: number,
  room: number,
  chance: { forgotten: number },
): number {
  let answers = 0;
  for (const { index, recall } of dueOn(seen, model, day, retention)) {
    const card = seen[index];
    if (!card || answers >= room) break;
    chance.forgotten += 1 - recall;
    const isPassed = chance.forgotten < 1;
    if (!isPassed) chance.forgotten -= 1;
    seen[index] = model.review(card, day, isPassed);
    answers += isPassed ? 1 : ANSWERS_OF_FAILED;
  }
  return answers;
}

/** Cards whose recall is below what is asked for, weakest first. */
function dueOn(seen: readonly CardState[], model: LearnerModel, day: number, retention: number) {
  const due: { index: number; recall: number }[] = [];
  seen.forEach((card, index) => {
    if (day - card.reviewedOn < 0.5 || day - card.reviewedOn < model.daysUntil(card.stability, retention)) return;
    due.push({ index, recall: model.recall(card, day) });
  });
  return due.sort((a, b) => a.recall - b.recall);
}
