import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCaller } from '@recto/api/router';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { benchApplication } from './bench-application.ts';
import { type Benchmark, row, sideBySide } from './result.ts';

const ANSWERS = 2_000;
const AT_ONCE = 64;

/** Durable answers per second: the whole procedure against a bare better-sqlite3 transaction of the same reads and writes. */
export const answers: Benchmark = async ({ rounds }) => {
  const ours = await product();
  const bare = bareTransaction();
  try {
    const together = await sideBySide(
      rounds,
      () => ours.run(AT_ONCE),
      async () => bare.run(),
    );
    const alone = await sideBySide(
      rounds,
      () => ours.run(1),
      async () => bare.run(),
    );
    const against = (rate: number) =>
      `a raw better-sqlite3 transaction (read, append, update; synchronous=FULL; ${Math.round(rate)}/s)`;
    return [
      row(
        {
          what: `answers, ${AT_ONCE} learners at once`,
          value: together.ours,
          unit: 'answers/s',
          against: against(together.theirs),
          ratio: together.ratio,
        },
        '>= 0.35',
      ),
      row(
        {
          what: 'answers, one after the other',
          value: alone.ours,
          unit: 'answers/s',
          against: against(alone.theirs),
          ratio: alone.ratio,
        },
        null,
      ),
    ];
  } finally {
    await ours.close();
    bare.close();
  }
};

async function product() {
  const { application, close } = await benchApplication();
  const { store } = application;
  const { t } = store;
  const at = new Date();
  const learners = Array.from({ length: AT_ONCE }, (_, index) => `learner-${index}`);
  await store.transact((tx) =>
    tx
      .insert(t.user)
      .values(learners.map((id) => ({ id, name: id, email: `${id}@example.org`, createdAt: at, updatedAt: at }))),
  );
  const cards = (await store.db.select({ id: t.card.id }).from(t.card)).map((card) => card.id);
  const last = new Map<string, string>();
  const log = pino({ level: 'silent' });
  const callers = learners.map((userId) =>
    createCaller({ store, actor: { userId, name: userId, isGuest: false, role: 'user' }, now: Date.now, log }),
  );
  const answerAs = async (index: number, count: number) => {
    for (let turn = 0; turn < count; turn += 1) {
      const cardId = cards[turn % cards.length] ?? '';
      const key = `${index} ${cardId}`;
      const id = v7();
      await callers[index]?.study.answer({
        id,
        cardId,
        rating: 'good',
        reviewedAt: Date.now(),
        tookMs: 1_000,
        after: last.get(key) ?? null,
      });
      last.set(key, id);
    }
  };
  return {
    close,
    run: async (atOnce: number) => {
      const each = Math.floor(ANSWERS / AT_ONCE / (atOnce === 1 ? 4 : 1)) * (atOnce === 1 ? AT_ONCE : 1);
      const begun = performance.now();
      await Promise.all(Array.from({ length: atOnce }, (_, index) => answerAs(index, each)));
      return (each * atOnce) / ((performance.now() - begun) / 1000);
    },
  };
}

/** What the disk and SQLite alone allow: the statements of an answer, prepared, each answer in a transaction of its own. */
function bareTransaction() {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-bare-'));
  const db = new Database(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`create table review (learner text, id text, card text, rating text, at integer, took integer, primary key (learner, id));
    create table memory (learner text, card text, stability real, difficulty real, due integer, last text, primary key (learner, card));`);
  const read = db.prepare('select * from memory where learner = ? and card = ?');
  const append = db.prepare('insert into review values (?, ?, ?, ?, ?, ?)');
  const update = db.prepare(
    'insert into memory values (?, ?, ?, ?, ?, ?) on conflict do update set stability = excluded.stability, due = excluded.due, last = excluded.last',
  );
  const answer = db.transaction((learner: string, card: string, id: string) => {
    read.get(learner, card);
    append.run(learner, id, card, 'good', Date.now(), 1_000);
    update.run(learner, card, 3.1, 5.2, Date.now(), id);
  });
  return {
    run: () => {
      const begun = performance.now();
      for (let count = 0; count < ANSWERS; count += 1)
        answer(`learner-${count % AT_ONCE}`, `card-${count % 143}`, v7());
      return ANSWERS / ((performance.now() - begun) / 1000);
    },
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
