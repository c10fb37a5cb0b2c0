import { createUser } from '@recto/api/administration';
import type { Application } from '@recto/api/application';
import { type Caller, createCaller } from '@recto/api/router';
import { someAnswer } from '@recto/assessment/some-answer';
import type { Question } from '@recto/content/question';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { CommandError } from './command-error.ts';

export const DAY = 86_400_000;
const MINUTE = 60_000;
const PASSWORD = 'a password for show';
const LONGEST_SESSION = 30;
const FIRST_NAMES = [
  'Amara',
  'Jonas',
  'Mei',
  'Diego',
  'Sofie',
  'Noor',
  'Liam',
  'Yuki',
  'Ines',
  'Tariq',
  'Elif',
  'Omar',
  'Greta',
  'Kofi',
  'Lena',
  'Ravi',
  'Zoe',
  'Ivan',
  'Nia',
  'Pablo',
];
const LETTERS = 'ABCDEFGHIJKLMNOPRSTVW';

/** A learner who remembers as FSRS says, more or less, and does not study every day. */
export interface SimulatedLearner {
  caller: Caller;
  clock: { now: number };
  random: () => number;
  /** Added to the chance of knowing a card, -0.2 to 0.1. */
  talent: number;
  /** Chance of studying on a day; 0 for who never starts. */
  diligence: number;
  /** What a learner who knows the answer chooses; no procedure tells it. */
  /** The question as the server knows it, with its key. */
  bodyOf: (questionId: string) => Promise<Question | undefined>;
}

export interface SimulatedClass {
  name: string;
  teacherEmail: string;
  password: string;
  learners: SimulatedLearner[];
}

/** Makes accounts, a class and assignments through the router. @throws {CommandError} where the same seed was used before */
export async function makeClass(
  application: Application,
  { learners, seed, begin, end }: { learners: number; seed: number; begin: number; end: number },
): Promise<SimulatedClass> {
  const random = randomFrom(seed);
  const teacherEmail = `teacher-${seed}@bench.invalid`;
  const teacher = await person(application, 'Tomasz Teacher', teacherEmail, begin, seed);
  const name = `Distributed systems, Group ${seed}`;
  const { classId } = await teacher.caller.classroom.create({ name });
  const { codes } = await teacher.caller.classroom.class({ classId });
  const code = codes.find((one) => one.role === 'learner')?.code ?? '';
  const dues = [end + 10 * DAY, end + 6 * DAY, end + 20 * DAY];
  for (const [index, note] of (await teacher.caller.library.list())
    .filter((one) => one.isBuiltIn)
    .slice(0, 3)
    .entries()) {
    await teacher.caller.classroom.assign({
      classId,
      noteId: note.noteId,
      opensAt: begin,
      dueAt: dues[index] ?? end + 10 * DAY,
      targetRecall: 0.9,
    });
  }
  const made: SimulatedLearner[] = [];
  for (let index = 0; index < learners; index += 1) {
    const full = `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LETTERS[Math.floor(random() * LETTERS.length)]}.`;
    const learner = await person(
      application,
      full,
      `learner-${seed}-${index + 1}@bench.invalid`,
      begin,
      seed * 10_007 + index,
    );
    await learner.caller.classroom.join({ code });
    const isIdle = random() < 0.08;
    made.push({ ...learner, talent: random() * 0.3 - 0.2, diligence: isIdle ? 0 : 0.35 + random() * 0.6 });
  }
  return { name, teacherEmail, password: PASSWORD, learners: made };
}

async function person(
  { store, auth }: Application,
  name: string,
  email: string,
  begin: number,
  seed: number,
): Promise<SimulatedLearner> {
  const userId = await createUser(auth, { name, email, password: PASSWORD }).catch((error: Error) => {
    throw new CommandError(`${email}: ${error.message} Use another --seed.`, 1);
  });
  const clock = { now: begin };
  const actor = { userId, name, isGuest: false, role: 'user' as const };
  const caller = createCaller({ store, actor, now: () => clock.now, log: pino({ level: 'silent' }) });
  return { caller, clock, random: randomFrom(seed), talent: 0, diligence: 1, bodyOf: bodiesOf(store) };
}

/** One day of one learner: perhaps a session of study, now and then a quiz. Gives how many answers there were. */
export async function simulateDay(learner: SimulatedLearner, end: number, day: number): Promise<number> {
  const { random, clock, diligence } = learner;
  if (random() >= diligence) return 0;
  clock.now = end - Math.floor(random() * 6 * 60) * MINUTE;
  const answers = await study(learner);
  return answers + (random() < 0.12 ? await takeQuiz(learner, day) : 0);
}

async function study({ caller, clock, random, talent }: SimulatedLearner): Promise<number> {
  const queue = await caller.study.queue({ timeZone: 'UTC', limit: LONGEST_SESSION });
  for (const card of queue) {
    const chance = (card.isNew ? 0.55 : 0.88) + talent;
    const roll = random();
    const rating = roll > chance ? 'again' : roll > chance - 0.1 ? 'hard' : roll < 0.12 ? 'easy' : 'good';
    const tookMs = Math.round(3_000 + random() * 14_000);
    clock.now += tookMs;
    await caller.study.answer({
      id: idAt(clock.now, random),
      cardId: card.cardId,
      rating,
      reviewedAt: clock.now,
      tookMs,
      after: card.after,
    });
  }
  return queue.length;
}

async function takeQuiz({ caller, clock, random, talent, bodyOf }: SimulatedLearner, day: number): Promise<number> {
  const notes = (await caller.library.list()).filter((note) => note.seen > 5);
  const note = notes[day % Math.max(1, notes.length)];
  if (!note) return 0;
  const attempt = await caller.quiz.start({ id: idAt(clock.now, random), noteId: note.noteId });
  for (const question of attempt.questions) {
    const tookMs = Math.round(4_000 + random() * 20_000);
    clock.now += tookMs;
    const isKnown = random() < 0.6 + talent;
    const body = await bodyOf(question.id);
    if (!body) continue;
    await caller.quiz.respond({
      id: idAt(clock.now, random),
      attemptId: attempt.attemptId,
      questionId: question.id,
      chosen: someAnswer(body, isKnown),
      respondedAt: clock.now,
      tookMs,
    });
  }
  return attempt.questions.length;
}

function bodiesOf({ db, t }: Application['store']): SimulatedLearner['bodyOf'] {
  return async (questionId) => {
    const [row] = await db.select({ body: t.question.body }).from(t.question).where(eq(t.question.id, questionId));
    return row?.body;
  };
}

/** A UUIDv7 of that moment, its random part from the seed. */
function idAt(at: number, random: () => number): string {
  return v7({ msecs: at, random: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)) });
}

/** Mulberry32: numbers from 0 up to 1 that the seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
