import { ENGINES } from '@recto/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, BUILT_IN, DAY, START } from '../../testing/api-for-tests.ts';

describe.each(ENGINES)('a class on %s', (engine) => {
  let api: ApiForTests;
  let classId: string;
  const codeFor = async (role: string) =>
    (await api.as('tea').classroom.class({ classId })).codes.find((code) => code.role === role)?.code ?? '';
  const assign = (changes: Partial<{ noteId: string; opensAt: number; dueAt: number }> = {}) =>
    api.as('tea').classroom.assign({
      classId,
      noteId: BUILT_IN,
      opensAt: START,
      dueAt: START + 7 * DAY,
      targetRecall: 0.9,
      ...changes,
    });
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('tea', 'lea', 'obi', 'lou', 'eve');
    classId = (await api.as('tea').classroom.create({ name: 'Group B' })).classId;
    await api.as('lea').classroom.join({ code: await codeFor('learner') });
    await api.as('lou').classroom.join({ code: (await codeFor('learner')).toLowerCase().replace(/^(.{4})/, '$1 ') });
    await api.as('obi').classroom.join({ code: await codeFor('observer') });
  });
  afterAll(() => api.close());

  it('is joined by a code in the role of the code, however the code is typed', async () => {
    const { members } = await api.as('tea').classroom.class({ classId });
    expect(members.map(({ userId, role }) => `${userId} ${role}`)).toEqual([
      'lea learner',
      'lou learner',
      'obi observer',
      'tea teacher',
    ]);
  });

  it('leaves whoever joins again in their role', async () => {
    await api.as('tea').classroom.join({ code: await codeFor('observer') });
    expect(await api.as('tea').classroom.class({ classId })).toMatchObject({ role: 'teacher' });
  });

  it('shows learners neither the others nor the codes, and observers no codes', async () => {
    expect(await api.as('lea').classroom.class({ classId })).toMatchObject({ members: [], codes: [] });
    expect(await api.as('obi').classroom.class({ classId })).toMatchObject({ codes: [] });
  });

  it('refuses a code that nobody gave, and one that is over, each in words', async () => {
    await expect(api.as('eve').classroom.join({ code: 'NOPE' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('“NOPE”'),
    });
    const code = await codeFor('learner');
    api.clock.now = START + 31 * DAY;
    await expect(api.as('eve').classroom.join({ code })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('expired on 2026-12-24'),
    });
    api.clock.now = START;
    const renewed = await api.as('tea').classroom.renewCode({ classId, role: 'learner' });
    await expect(api.as('eve').classroom.join({ code })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(renewed.code).not.toBe(code);
  });

  it('refuses a due date in the past, and one before the opening', async () => {
    await expect(assign({ dueAt: START - DAY })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('already past'),
    });
    await expect(assign({ opensAt: START + 8 * DAY })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('before it opens'),
    });
  });

  it('gives learners what is assigned, a private note of the teacher’s too, from its opening on', async () => {
    const { noteId } = await api
      .as('tea')
      .library.publish({ markdown: '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | 1 | 2 |\n' });
    await expect(api.as('lea').library.note({ noteId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { assignmentId } = await assign({ noteId, opensAt: START + DAY });
    await expect(api.as('lea').library.note({ noteId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    api.clock.now = START + DAY;
    expect(await api.as('lea').library.note({ noteId })).toMatchObject({ title: 'A vs B' });
    expect((await api.as('lea').study.queue({ timeZone: 'UTC' })).map((card) => card.noteId)).toContain(noteId);
    expect(await api.as('lea').study.today({ timeZone: 'UTC' })).toMatchObject({
      targets: [{ title: 'A vs B', className: 'Group B', seen: 0, withoutStudy: 0, isReachable: true }],
    });
    api.clock.now = START;
    await api.as('tea').classroom.withdraw({ classId, assignmentId });
  });

  it('keeps its last teacher', async () => {
    await expect(api.as('tea').classroom.leave({ classId })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(api.as('tea').classroom.changeRole({ classId, userId: 'tea', role: 'learner' })).rejects.toMatchObject(
      { code: 'CONFLICT' },
    );
  });

  it('shows teacher and observer who knows what, and who has not started', async () => {
    await assign();
    const [card] = await api.as('lea').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    await api.as('lea').study.answer(answer(card?.cardId ?? ''));
    for (const reader of ['tea', 'obi']) {
      const insight = await api.as(reader).insight.ofClass({ classId });
      expect(insight.concepts.map((concept) => concept.name)).toEqual(['Replication', 'Redundancy']);
      expect(insight.learners).toMatchObject([
        { name: 'lea', started: true, seen: 1, recall: 1 },
        { name: 'lou', started: false, seen: 0, recall: null },
      ]);
    }
  });
});
