import { calibrate, type LearnerModel, learnerModel, type Outcome } from '@recto/memory/learner-model';
import { planToward } from '@recto/memory/plan';
import { DEFAULT_PARAMETERS } from '@recto/memory/schedule';
import { ANSWERS_OF_NEW, newCardsOn } from '@recto/memory/simulate';
import { type Benchmark, row } from './result.ts';

const RUNS = 500;
const QUICK_RUNS = 60;
const SECONDS_AN_ANSWER = 12;
const SEED = 20_261_125;

type Card = { assumed: ReturnType<LearnerModel['learn']>; truth: ReturnType<LearnerModel['learn']> } | null;

/** A learner, what they are to learn, and by when. */
interface Case {
  truth: LearnerModel;
  cards: readonly Card[];
  days: number;
  target: number;
  minutes: number;
}

/**
 * Learners whose memory has other parameters than the planner assumes follow its plan to a date: how
 * near they come to their target, and how many answers it takes them, against the best fixed
 * retention, which is found by trying all of them on the same learner.
 */
export const plan: Benchmark = async ({ rounds }) => {
  const runs = rounds > 2 ? RUNS : QUICK_RUNS;
  const random = generator(SEED);
  const misses: number[] = [];
  const ratios: number[] = [];
  let refused = 0;
  for (let run = 0; run < runs; run += 1) {
    const one = anyCase(random);
    const planned = follow(one, random, 'plan');
    if (!planned.isReachable) refused += 1;
    else {
      misses.push(planned.recall - one.target);
      const best = bestFixed(one, random);
      if (best !== null) ratios.push(planned.answers / best);
    }
  }
  const points = (value: number) => value * 100;
  return [
    row(
      {
        what: `mean distance to the target of ${misses.length} learners (${refused} were told that it is out of reach)`,
        value: points(mean(misses)),
        unit: 'points',
        against: 'two points',
        ratio: Math.abs(points(mean(misses))) / 2,
      },
      '<= 1',
    ),
    row(
      {
        what: 'mean distance of each learner, above or below',
        value: points(mean(misses.map(Math.abs))),
        unit: 'points',
        against: 'two points',
        ratio: points(mean(misses.map(Math.abs))) / 2,
      },
      null,
    ),
    row(
      {
        what: `answers of ${ratios.length} learners under the plan`,
        value: mean(ratios) * 100,
        unit: '%',
        against: 'the best fixed retention of all that reach the target',
        ratio: mean(ratios),
      },
      '<= 1.1',
    ),
  ];
};

function anyCase(random: Random): Case {
  const count = 40 + Math.floor(random.uniform() * 80);
  const truth = learnerModel(otherParameters(random));
  const assumed = learnerModel(null);
  const seen = random.uniform() < 0.5 ? 0 : Math.floor(random.uniform() * count);
  const cards = Array.from({ length: count }, (_, at): Card => {
    const day = -1 - Math.floor(random.uniform() * 20);
    return at < seen ? { assumed: assumed.learn(day), truth: truth.learn(day) } : null;
  });
  return {
    truth,
    cards,
    days: 5 + Math.floor(random.uniform() * 24),
    target: [0.8, 0.85, 0.9, 0.95][Math.floor(random.uniform() * 4)] ?? 0.9,
    minutes: 15 + Math.floor(random.uniform() * 15),
  };
}

/** Memories that last longer or shorter, grow faster or slower and fade along another curve than the published ones. */
function otherParameters(random: Random): number[] {
  const w = [...DEFAULT_PARAMETERS];
  const whole = Math.exp(0.35 * random.normal());
  return w.map((value, index) => {
    if (index < 4) return value * whole * Math.exp(0.15 * random.normal());
    if (index === 8) return value + 0.15 * random.normal();
    if (index === 11) return value * Math.exp(0.2 * random.normal());
    return index === 20 ? 0.1 + 0.15 * random.uniform() : value;
  });
}

/** Lets a learner study to the date, by the plan made anew each day or by a fixed retention. */
function follow({ truth, cards, days, target, minutes }: Case, random: Random, by: 'plan' | number) {
  const assumed = learnerModel(null);
  const own = [...cards];
  const outcomes: Outcome[] = [];
  const room = Math.floor((minutes * 60) / SECONDS_AN_ANSWER);
  let answers = 0;
  let isReachable = true;
  for (let day = 0; day < days; day += 1) {
    const model = by === 'plan' ? learnerModel(null, calibrate(outcomes, null)) : assumed;
    let retention = by === 'plan' ? 0 : by;
    if (by === 'plan') {
      const states = own.map((card) => card && { ...card.assumed, reviewedOn: card.assumed.reviewedOn - day });
      const found = planToward({
        cards: states,
        model,
        days: days - day,
        until: days - day,
        targetRecall: target,
        minutesADay: minutes,
        secondsAnAnswer: SECONDS_AN_ANSWER,
        answeredToday: 0,
      });
      retention = found.retention;
      if (day === 0) isReachable = found.isReachable;
    }
    answers += studyDay(own, { truth, assumed, model }, { day, days, room, retention }, random, outcomes);
  }
  const recall = mean(own.map((card) => (card ? truth.recall(card.truth, days) : 0)));
  return { recall, answers, isReachable };
}

function studyDay(
  own: Card[],
  { truth, assumed, model }: Record<'truth' | 'assumed' | 'model', LearnerModel>,
  { day, days, room, retention }: { day: number; days: number; room: number; retention: number },
  random: Random,
  outcomes: Outcome[],
): number {
  const unseen = own.flatMap((card, at) => (card ? [] : [at]));
  const begun = Math.min(newCardsOn(0, unseen.length, days - day), Math.floor(room / ANSWERS_OF_NEW), unseen.length);
  let answers = begun * ANSWERS_OF_NEW;
  const due = own.flatMap((card, at) => (card && day - card.assumed.reviewedOn >= 0.5 ? [{ card, at }] : []));
  const weak = due.map((one) => ({ ...one, recall: model.recall(one.card.assumed, day) }));
  for (const { card, at } of weak.filter((one) => one.recall <= retention).sort((a, b) => a.recall - b.recall)) {
    if (answers >= room) break;
    const isPassed = random.uniform() < truth.recall(card.truth, day);
    outcomes.push({ predicted: assumed.recall(card.assumed, day), answers: 1, passed: isPassed ? 1 : 0 });
    own[at] = { assumed: assumed.review(card.assumed, day, isPassed), truth: truth.review(card.truth, day, isPassed) };
    answers += isPassed ? 1 : 2;
  }
  for (const at of unseen.slice(0, begun)) own[at] = { assumed: assumed.learn(day), truth: truth.learn(day) };
  return answers;
}

/** The fewest answers of any fixed retention that reaches the target for this learner, each tried twice; null where none does. */
function bestFixed(one: Case, random: Random): number | null {
  const tried = Array.from({ length: 30 }, (_, at) => 0.7 + at / 100).flatMap((retention) => {
    const twice = [follow(one, random, retention), follow(one, random, retention)];
    return mean(twice.map((each) => each.recall)) >= one.target ? [mean(twice.map((each) => each.answers))] : [];
  });
  return tried.length === 0 ? null : Math.min(...tried);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Random {
  uniform: () => number;
  normal: () => number;
}

/** Mulberry32, so that every run of the benchmark draws the same learners. */
function generator(seed: number): Random {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}
