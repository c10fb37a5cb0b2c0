import { someAnswer } from '@recto/assessment/some-answer';
import { ENGINES } from '@recto/database/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, apiForTests, BUILT_IN, DAY, START } from '../../testing/api-for-tests.ts';

describe.each(ENGINES)('a quiz on %s', (engine) => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo');
  });
  afterAll(() => api.close());
  const start = (learner = 'ada', id = v7()) => api.as(learner).quiz.start({ id, noteId: BUILT_IN });
  const respondTo = (attempt: Awaited<ReturnType<typeof start>>, index: number, chosen: string[], id = v7()) => {
    const question = attempt.questions[index];
    return api.as('ada').quiz.respond({
      id,
      attemptId: attempt.attemptId,
      questionId: question?.id ?? '',
      chosen,
      respondedAt: START,
      tookMs: 4_000,
    });
  };
  const keyOf = async (questionId: string) => {
    return (await bodyOf(questionId)).key;
  };
  const bodyOf = async (questionId: string) => {
    const { db, t } = api.store;
    const body = (await db.select().from(t.question)).find((row) => row.id === questionId)?.body;
    if (!body) throw new Error('no such question');
    return body;
  };

  it('asks twelve questions of all kinds, and sends nothing that tells an answer', async () => {
    const attempt = await start('ada', '01890000-0000-7000-8000-000000000001');
    expect(attempt.questions).toHaveLength(12);
    expect(new Set(attempt.questions.map((question) => question.kind)).size).toBeGreaterThanOrEqual(6);
    for (const question of attempt.questions) {
      expect(Object.keys(question).sort()).toEqual([
        'choose',
        'feedback',
        'id',
        'kind',
        'options',
        'prompt',
        'targets',
      ]);
      expect(question.feedback).toBeNull();
      expect(question.id).toMatch(/^[0-9a-f-]{36}$/);
      for (const option of question.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
    }
  });

  it('is the same quiz for the same id, and another for another', async () => {
    const id = v7();
    const first = await start('ada', id);
    expect(await start('ada', id)).toEqual(first);
    const ids = (attempt: typeof first) => attempt.questions.map((question) => question.id).join();
    expect(ids(await start())).not.toBe(ids(first));
  });

  it('grades an answer, says why of every option with the line, and remembers it', async () => {
    const attempt = await start();
    const key = await keyOf(attempt.questions[0]?.id ?? '');
    const feedback = await respondTo(attempt, 0, key);
    expect(feedback).toMatchObject({ score: 1, key, chosen: key, line: expect.any(Number) });
    expect(Object.keys(feedback.why).sort()).toEqual(attempt.questions[0]?.options.map((option) => option.id).sort());
    const again = await api.as('ada').quiz.attempt({ attemptId: attempt.attemptId });
    expect(again.questions[0]?.feedback).toEqual(feedback);
    expect(again.questions[1]?.feedback).toBeNull();
  });

  it('counts a response that is sent twice once, and the first where two differ', async () => {
    const attempt = await start();
    const body = await bodyOf(attempt.questions[0]?.id ?? '');
    const id = v7();
    const feedback = await respondTo(attempt, 0, someAnswer(body, true), id);
    expect(await respondTo(attempt, 0, someAnswer(body, true), id)).toEqual(feedback);
    await expect(respondTo(attempt, 0, someAnswer(body, false))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('first answer counts'),
    });
  });

  it('names what is wrong with an answer that does not fit', async () => {
    const attempt = await start();
    const choice = attempt.questions.findIndex((question) => question.choose === 'one');
    await expect(respondTo(attempt, choice, [])).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: 'Choose an option first.',
    });
    await expect(respondTo(attempt, 0, ['nonsense'])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const later = {
      id: v7(),
      attemptId: attempt.attemptId,
      questionId: attempt.questions[0]?.id ?? '',
      chosen: ['x'],
      respondedAt: START + DAY,
      tookMs: 1,
    };
    await expect(api.as('ada').quiz.respond(later)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('clock'),
    });
  });

  it('sends a slip in a typed answer back once, without keeping it, and then counts it half', async () => {
    const names = ['Idempotence', 'Linearizability', 'Durability'];
    const meanings = ['a second call changes nothing more', 'reads see the latest write', 'what was confirmed stays'];
    const markdown = `# Terms\n\n${names.map((name, at) => `- **${name}** = ${meanings[at]}`).join('\n')}\n`;
    const { noteId } = await api.as('ada').library.publish({ markdown });
    const attempt = await api.as('ada').quiz.start({ id: v7(), noteId, questions: 50 });
    const typed = attempt.questions.findIndex((question) => question.kind === 'typed');
    const question = attempt.questions[typed];
    const name = (await bodyOf(question?.id ?? '')).accepts?.[0] ?? '';
    const answer = {
      id: v7(),
      attemptId: attempt.attemptId,
      questionId: question?.id ?? '',
      chosen: [`${name.slice(0, -1)}x`],
      respondedAt: START,
      tookMs: 10,
    };
    expect(question?.options).toEqual([]);
    await expect(api.as('ada').quiz.respond(answer)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Close'),
    });
    const feedback = await api.as('ada').quiz.respond({ ...answer, isSecondLook: true });
    expect(feedback).toMatchObject({ score: 0.5, answer: [{ type: 'text', value: name }] });
  });

  it('hides an attempt from everyone but its learner', async () => {
    const attempt = await start();
    await expect(api.as('bo').quiz.attempt({ attemptId: attempt.attemptId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('adds up scores by concept and which concept was taken for which', async () => {
    const { db, t } = api.store;
    const attempt = await api.as('bo').quiz.start({ id: v7(), noteId: BUILT_IN });
    for (const question of attempt.questions) {
      await api.as('bo').quiz.respond({
        id: v7(),
        attemptId: attempt.attemptId,
        questionId: question.id,
        chosen: someAnswer(await bodyOf(question.id), false),
        respondedAt: START,
        tookMs: 10,
      });
    }
    const own = await api.as('bo').insight.own({ timeZone: 'UTC' });
    expect(own.notes[0]?.concepts.every((concept) => concept.quizScore === 0)).toBe(true);
    expect(own.confusions.length).toBeGreaterThan(0);
    expect((await db.select().from(t.quizScore)).filter((row) => row.learnerId === 'bo' && row.points > 0)).toEqual([]);
  });

  it('shows a visitor one question, sealed, and grades it without keeping anything', async () => {
    const sample = await api.visitor().quiz.sample();
    expect(sample?.options.map((option) => Object.keys(option).sort())).toEqual(Array(4).fill(['id', 'text']));
    const feedback = await api
      .visitor()
      .quiz.answerSample({ questionId: sample?.id ?? '', optionId: sample?.options[0]?.id ?? '' });
    expect(feedback.key).toHaveLength(1);
    await expect(api.visitor().quiz.answerSample({ questionId: 'other', optionId: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
