import { ENGINES } from '@recto/database/testing';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, apiForTests, BUILT_IN, DAY, MINUTE, START } from '../../testing/api-for-tests.ts';
import { handInOverdue } from './exam.ts';

describe.each(ENGINES)('an exam on %s', (engine) => {
  let api: ApiForTests;
  let classId: string;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('tea', 'lea', 'lou', 'out');
    ({ classId } = await api.as('tea').classroom.create({ name: 'Group' }));
    const { codes } = await api.as('tea').classroom.class({ classId });
    const code = codes.find((one) => one.role === 'learner')?.code ?? '';
    for (const who of ['lea', 'lou']) await api.as(who).classroom.join({ code });
  });
  afterAll(() => api.close());

  const set = async (changes: { review?: 'submission' | 'due' | 'never'; minutes?: number | null } = {}) => {
    const exam = { classId, noteId: BUILT_IN, opensAt: START, dueAt: START + DAY, targetRecall: 0.9 };
    return api
      .as('tea')
      .classroom.assign({ ...exam, form: 'exam', questions: 6, minutes: 15, review: 'due', ...changes });
  };
  const bodyOf = async (questionId: string) => {
    const { db, t } = api.store;
    const [row] = await db.select().from(t.question).where(eq(t.question.id, questionId));
    return row?.body ?? expect.fail('no question');
  };
  const begin = async (who: string, assignmentId: string) => {
    const { attemptId } = await api.as(who).quiz.startExam({ id: v7(), assignmentId });
    return api.as(who).quiz.attempt({ attemptId });
  };
  const save = (who: string, attemptId: string, questionId: string, chosen: string[]) =>
    api.as(who).quiz.saveAnswer({ attemptId, questionId, chosen, isFlagged: false, tookMs: 500 });

  it('shows no key and no feedback before it is handed in, whatever is asked', async () => {
    const { assignmentId } = await set();
    const attempt = await begin('lea', assignmentId);
    expect(attempt).toMatchObject({ mode: 'exam', isOpen: true, score: null, endsAt: START + 15 * MINUTE });
    const [first] = attempt.questions;
    const body = await bodyOf(first?.id ?? '');
    await save('lea', attempt.attemptId, first?.id ?? '', body.key);
    const seen = JSON.stringify(await api.as('lea').quiz.attempt({ attemptId: attempt.attemptId }));
    for (const word of ['"key"', '"feedback":{', '"why"']) expect(seen).not.toContain(word);
    const respond = api.as('lea').quiz.respond({
      id: v7(),
      attemptId: attempt.attemptId,
      questionId: first?.id ?? '',
      chosen: body.key,
      respondedAt: START,
      tookMs: 1,
    });
    await expect(respond).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes on where it was left, on another device too, and takes changed answers', async () => {
    const { assignmentId } = await set();
    const attempt = await begin('lea', assignmentId);
    const [first] = attempt.questions;
    await save('lea', attempt.attemptId, first?.id ?? '', ['wrong']);
    const body = await bodyOf(first?.id ?? '');
    await save('lea', attempt.attemptId, first?.id ?? '', body.key);
    const again = await begin('lea', assignmentId);
    expect(again.attemptId).toBe(attempt.attemptId);
    expect(again.answers).toEqual([{ questionId: first?.id, chosen: body.key, isFlagged: false, tookMs: 500 }]);
  });

  it('counts what stands when it is handed in, once, and shows it from the due date on', async () => {
    const { assignmentId } = await set();
    const { attemptId, questions } = await begin('lea', assignmentId);
    for (const question of questions.slice(0, 3))
      await save('lea', attemptId, question.id, (await bodyOf(question.id)).key);
    await api.as('lea').quiz.submit({ attemptId });
    await api.as('lea').quiz.submit({ attemptId });
    await expect(save('lea', attemptId, questions[4]?.id ?? '', ['x'])).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await api.as('lea').quiz.attempt({ attemptId })).toMatchObject({
      isOpen: false,
      score: null,
      reviewFrom: START + DAY,
      questions: Array.from({ length: 6 }, () => ({ feedback: null })),
    });
    api.clock.now = START + DAY;
    const result = await api.as('lea').quiz.attempt({ attemptId });
    expect(result).toMatchObject({ score: 0.5, reviewFrom: null });
    expect(result.questions.filter((question) => question.feedback?.score === 1)).toHaveLength(3);
    api.clock.now = START;
  });

  it('is over when the server says so: later answers are refused, what stood counts', async () => {
    const { assignmentId } = await set({ review: 'submission' });
    const { attemptId, questions } = await begin('lou', assignmentId);
    const [first] = questions;
    await save('lou', attemptId, first?.id ?? '', (await bodyOf(first?.id ?? '')).key);
    api.clock.now = START + 16 * MINUTE;
    await expect(save('lou', attemptId, questions[1]?.id ?? '', ['x'])).rejects.toMatchObject({
      message: expect.stringContaining('over'),
    });
    expect(await handInOverdue(api.store, api.clock.now)).toBeGreaterThan(0);
    expect(await handInOverdue(api.store, api.clock.now)).toBe(0);
    expect((await api.as('lou').quiz.attempt({ attemptId })).score).toBeCloseTo(1 / 6, 10);
    api.clock.now = START;
  });

  it('shows the score and nothing else where the teacher wants that', async () => {
    const { assignmentId } = await set({ review: 'never' });
    const { attemptId, questions } = await begin('lou', assignmentId);
    const [first] = questions;
    await save('lou', attemptId, first?.id ?? '', (await bodyOf(first?.id ?? '')).key);
    await api.as('lou').quiz.submit({ attemptId });
    api.clock.now = START + 2 * DAY;
    const result = await api.as('lou').quiz.attempt({ attemptId });
    expect(result.score).toBeCloseTo(1 / 6, 10);
    expect(result.questions.every((question) => question.feedback === null)).toBe(true);
    api.clock.now = START;
  });

  it('is not there for who is not in the class, and stands on Today for who is', async () => {
    const { assignmentId } = await set();
    await expect(api.as('out').quiz.startExam({ id: v7(), assignmentId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { exams, targets } = await api.as('lou').study.today({ timeZone: 'UTC' });
    expect(exams.find((exam) => exam.assignmentId === assignmentId)).toMatchObject({ questions: 6, attemptId: null });
    expect(targets).toEqual([]);
  });
});
