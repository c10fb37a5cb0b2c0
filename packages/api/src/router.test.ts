import { ENGINES } from '@recto/database/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter, type Caller } from './router.ts';
import { type ApiForTests, answer, apiForTests, BUILT_IN, DAY, START } from './testing/api-for-tests.ts';

type Outcome = 'ok' | 'UNAUTHORIZED' | 'NOT_FOUND' | 'FORBIDDEN' | 'PRECONDITION_FAILED' | 'CONFLICT';

const NOTE = '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | 1 | 2 |\n| y | 3 | 4 |\n';
/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** What tRPC keeps of a procedure, by its path; the types of the router are nested, the record is flat. */
const Procedures = z.record(z.string(), z.custom<{ _def: { meta?: { rule?: string }; inputs: unknown[] } }>());
const procedures = Object.entries(Procedures.parse(appRouter._def.procedures));

describe('the router', () => {
  it('holds no procedure that was made without a rule', () => {
    expect(procedures.length).toBeGreaterThan(20);
    for (const [path, procedure] of procedures) {
      expect(procedure._def.meta, path).toMatchObject({ rule: expect.any(String) });
      expect(procedure._def.inputs, path).toHaveLength(1);
    }
  });

  it('lets visitors call nothing but what the front page needs', () => {
    const open = procedures.filter(([, { _def }]) => _def.meta?.rule === 'anyone').map(([path]) => path);
    expect(open.sort()).toEqual(['account.me', 'quiz.answerSample', 'quiz.sample']);
  });
});

describe.each(ENGINES)('who may do what, on %s', (engine) => {
  let api: ApiForTests;
  let classId = '';
  let noteId = '';
  let assignmentId = '';
  let examId = '';
  let attemptId = '';
  let questionId = '';
  let cardId = '';
  let reviewId = '';
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('teacher', 'learner', 'observer', 'outsider', 'extra');
    const teacher = api.as('teacher');
    ({ classId } = await teacher.classroom.create({ name: 'Class' }));
    const { codes } = await teacher.classroom.class({ classId });
    const codeOf = (role: string) => codes.find((code) => code.role === role)?.code ?? '';
    for (const one of ['learner', 'extra']) await api.as(one).classroom.join({ code: codeOf('learner') });
    await api.as('observer').classroom.join({ code: codeOf('observer') });
    ({ noteId } = await teacher.library.publish({ markdown: NOTE }));
    ({ assignmentId } = await teacher.classroom.assign({
      classId,
      noteId,
      opensAt: START,
      dueAt: START + DAY,
      targetRecall: 0.9,
    }));
    const exam = { classId, noteId: BUILT_IN, opensAt: START, dueAt: START + DAY, targetRecall: 0.9 };
    examId = (await teacher.classroom.assign({ ...exam, form: 'exam', questions: 5 })).assignmentId;
    const [card] = await api.as('learner').study.queue({ noteId, timeZone: 'UTC' });
    cardId = card?.cardId ?? '';
    const given = answer(cardId);
    reviewId = given.id;
    await api.as('learner').study.answer(given);
    attemptId = v7();
    const attempt = await api.as('learner').quiz.start({ id: attemptId, noteId });
    questionId = attempt.questions[0]?.id ?? '';
  });
  afterAll(() => api.close());

  const everyone = ['visitor', 'teacher', 'learner', 'observer', 'outsider'] as const;
  const all = (ok: Outcome): Outcome[] => ['UNAUTHORIZED', ok, ok, ok, ok];
  const ofClass = (teacher: Outcome, learner: Outcome, observer: Outcome): Outcome[] => [
    'UNAUTHORIZED',
    teacher,
    learner,
    observer,
    'NOT_FOUND',
  ];

  // The order of the outcomes is that of `everyone`. Things belong to the teacher (note, class) or the learner (attempt, review).
  const table: Record<string, { call: (caller: Caller) => Promise<unknown>; outcomes: Outcome[] }> = {
    'account.me': { call: (c) => c.account.me(), outcomes: ['ok', 'ok', 'ok', 'ok', 'ok'] },
    'quiz.sample': { call: (c) => c.quiz.sample(), outcomes: ['ok', 'ok', 'ok', 'ok', 'ok'] },
    'quiz.answerSample': {
      call: async (c) => {
        const sample = await c.quiz.sample();
        return c.quiz.answerSample({ questionId: sample?.id ?? '', optionId: sample?.options[0]?.id ?? '' });
      },
      outcomes: ['ok', 'ok', 'ok', 'ok', 'ok'],
    },
    'library.list': { call: (c) => c.library.list(), outcomes: all('ok') },
    'library.note': { call: (c) => c.library.note({ noteId }), outcomes: ofClass('ok', 'ok', 'ok') },
    'library.publish': {
      call: (c) => c.library.publish({ noteId, markdown: NOTE }),
      outcomes: ofClass('ok', 'FORBIDDEN', 'FORBIDDEN'),
    },
    'library.revise': {
      call: (c) => c.library.revise({ noteId, markdown: NOTE }),
      outcomes: ofClass('ok', 'FORBIDDEN', 'FORBIDDEN'),
    },
    ...authoring(),
    'study.today': { call: (c) => c.study.today({ timeZone: 'UTC' }), outcomes: all('ok') },
    'study.queue': { call: (c) => c.study.queue({ noteId, timeZone: 'UTC' }), outcomes: ofClass('ok', 'ok', 'ok') },
    'study.answer': {
      call: (c) => c.study.answer(answer(cardId, { id: reviewId, rating: 'easy' })),
      outcomes: ofClass('ok', 'ok', 'ok'),
    },
    'study.undo': {
      call: (c) => c.study.undo({ id: v7(), cardId, reviewId: v7(), reviewedAt: START }),
      // Nobody has a review of that id: each is told so, outsiders of the card already.
      outcomes: ['UNAUTHORIZED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
    },
    'study.practice': {
      call: (c) => c.study.practice({ kind: 'cram', noteId, timeZone: 'UTC' }),
      outcomes: ofClass('ok', 'ok', 'ok'),
    },
    'study.act': {
      call: (c) => c.study.act({ id: v7(), cardId, act: 'mark', actedAt: START }),
      outcomes: ofClass('ok', 'ok', 'ok'),
    },
    'study.sync': { call: (c) => c.study.sync({ events: [], sentAt: START }), outcomes: all('ok') },
    'study.offlineKit': { call: (c) => c.study.offlineKit({ timeZone: 'UTC' }), outcomes: all('ok') },
    'study.card': { call: (c) => c.study.card({ cardId }), outcomes: ofClass('ok', 'ok', 'ok') },
    'study.explain': { call: (c) => c.study.explain({ cardId }), outcomes: ofClass('ok', 'ok', 'ok') },
    'study.pace': { call: (c) => c.study.pace(), outcomes: all('ok') },
    'study.settings': { call: (c) => c.study.settings(), outcomes: all('ok') },
    'study.changeSettings': { call: (c) => c.study.changeSettings({ mix: 'last' }), outcomes: all('ok') },
    'study.previewSettings': { call: (c) => c.study.previewSettings({ retentions: [0.9] }), outcomes: all('ok') },
    'study.fits': { call: (c) => c.study.fits(), outcomes: all('ok') },
    // Nobody has answers enough, nor a run to take back.
    'study.fit': { call: (c) => c.study.fit(), outcomes: all('PRECONDITION_FAILED') },
    'study.undoFit': { call: (c) => c.study.undoFit(), outcomes: all('CONFLICT') },
    'browse.cards': { call: (c) => c.browse.cards({}), outcomes: all('ok') },
    'browse.act': {
      call: (c) => c.browse.act({ act: 'mark', actedAt: START, cards: [{ id: v7(), cardId }] }),
      outcomes: all('ok'),
    },
    'planning.plan': { call: (c) => c.planning.plan({ noteId, timeZone: 'UTC' }), outcomes: ofClass('ok', 'ok', 'ok') },
    'planning.outlook': {
      call: (c) => c.planning.outlook({ noteId, timeZone: 'UTC' }),
      outcomes: ofClass('ok', 'ok', 'ok'),
    },
    'planning.propose': {
      call: (c) => c.planning.propose({ ...goal(), timeZone: 'UTC' }),
      outcomes: ofClass('ok', 'ok', 'ok'),
    },
    'planning.setGoal': { call: (c) => c.planning.setGoal(goal()), outcomes: ofClass('ok', 'ok', 'ok') },
    'planning.dropGoal': { call: (c) => c.planning.dropGoal({ noteId }), outcomes: ofClass('ok', 'ok', 'ok') },
    'quiz.start': { call: (c) => c.quiz.start({ id: v7(), noteId }), outcomes: ofClass('ok', 'ok', 'ok') },
    'quiz.attempt': {
      call: (c) => c.quiz.attempt({ attemptId }),
      outcomes: ['UNAUTHORIZED', 'NOT_FOUND', 'ok', 'NOT_FOUND', 'NOT_FOUND'],
    },
    'quiz.respond': {
      call: async (c) => {
        const own = await api.as('learner').quiz.attempt({ attemptId });
        const [first] = own.questions;
        const place = first?.targets[0]?.id;
        const ids = first?.options.map((option) => option.id) ?? [];
        const chosen = place ? ids.map((id) => `${id}>${place}`) : ids.slice(0, 1);
        return c.quiz.respond({
          id: '01a20f00-0000-7000-8000-000000000001',
          attemptId,
          questionId,
          chosen,
          respondedAt: START,
          tookMs: 1,
        });
      },
      outcomes: ['UNAUTHORIZED', 'NOT_FOUND', 'ok', 'NOT_FOUND', 'NOT_FOUND'],
    },
    'quiz.startExam': {
      call: (c) => c.quiz.startExam({ id: v7(), assignmentId: examId }),
      outcomes: ['UNAUTHORIZED', 'NOT_FOUND', 'ok', 'NOT_FOUND', 'NOT_FOUND'],
    },
    // The learner's attempt is no exam; to all others it is not there.
    'quiz.saveAnswer': {
      call: (c) => c.quiz.saveAnswer({ attemptId, questionId, chosen: [], isFlagged: false, tookMs: 1 }),
      outcomes: all('NOT_FOUND'),
    },
    'quiz.submit': { call: (c) => c.quiz.submit({ attemptId }), outcomes: all('NOT_FOUND') },
    'classroom.list': { call: (c) => c.classroom.list(), outcomes: all('ok') },
    'classroom.create': { call: (c) => c.classroom.create({ name: 'Another' }), outcomes: all('ok') },
    'classroom.join': { call: (c) => c.classroom.join({ code: 'UNKNOWN1' }), outcomes: all('NOT_FOUND') },
    'classroom.class': { call: (c) => c.classroom.class({ classId }), outcomes: ofClass('ok', 'ok', 'ok') },
    'classroom.renewCode': {
      call: (c) => c.classroom.renewCode({ classId, role: 'learner' }),
      outcomes: ofClass('ok', 'FORBIDDEN', 'FORBIDDEN'),
    },
    'classroom.changeRole': {
      call: (c) => c.classroom.changeRole({ classId, userId: 'extra', role: 'learner' }),
      outcomes: ofClass('ok', 'FORBIDDEN', 'FORBIDDEN'),
    },
    'classroom.assign': {
      call: (c) =>
        c.classroom.assign({ classId, noteId: BUILT_IN, opensAt: START, dueAt: START + DAY, targetRecall: 0.9 }),
      outcomes: ofClass('ok', 'FORBIDDEN', 'FORBIDDEN'),
    },
    'insight.ofClass': { call: (c) => c.insight.ofClass({ classId }), outcomes: ofClass('ok', 'FORBIDDEN', 'ok') },
    'insight.own': { call: (c) => c.insight.own({ timeZone: 'UTC' }), outcomes: all('ok') },
    'classroom.remove': {
      call: (c) => c.classroom.remove({ classId, userId: 'extra' }),
      outcomes: ofClass('ok', 'FORBIDDEN', 'FORBIDDEN'),
    },
    'classroom.withdraw': {
      call: (c) => c.classroom.withdraw({ classId, assignmentId: v7() }),
      outcomes: ofClass('NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN'),
    },
    'classroom.leave': { call: (c) => c.classroom.leave({ classId: 'no such class' }), outcomes: all('NOT_FOUND') },
  };

  const goal = () => ({ noteId, dueAt: START + 7 * DAY, targetRecall: 0.9, minutesADay: 20 });

  /** What an author decides, and what learners send them. */
  function authoring(): typeof table {
    const own = ofClass('ok', 'FORBIDDEN', 'FORBIDDEN');
    const line = (call: (caller: Caller) => Promise<unknown>, outcomes: Outcome[]) => ({ call, outcomes });
    const choice = { isDisabled: false, prompt: null, feedback: null };
    const question = {
      line: 1,
      prompt: 'Which?',
      options: [
        { text: 'This', isRight: true, feedback: '' },
        { text: 'That', isRight: false, feedback: '' },
      ],
    };
    return {
      'authoring.draft': line((c) => c.authoring.draft({ noteId: null }), all('ok')),
      'authoring.saveDraft': line((c) => c.authoring.saveDraft({ noteId: null, markdown: '#' }), all('ok')),
      'authoring.discardDraft': line((c) => c.authoring.discardDraft({ noteId: null }), all('ok')),
      'authoring.versions': line((c) => c.authoring.versions({ noteId }), own),
      'authoring.version': line((c) => c.authoring.version({ noteId, number: 1 }), own),
      'authoring.workshop': line((c) => c.authoring.workshop({ noteId }), own),
      'authoring.choose': line((c) => c.authoring.choose({ noteId, itemId: `${noteId}/cell/x/a`, ...choice }), own),
      'authoring.addQuestion': line((c) => c.authoring.addQuestion({ noteId, ...question }), own),
      'authoring.removeQuestion': line((c) => c.authoring.removeQuestion({ noteId, questionId: 'none' }), own),
      'authoring.flag': line(
        (c) => c.authoring.flag({ id: v7(), noteId, cardId, questionId: null, kind: 'wrong', text: '' }),
        ofClass('ok', 'ok', 'ok'),
      ),
      'authoring.resolveFlag': line((c) => c.authoring.resolveFlag({ noteId, flagId: v7() }), own),
      'authoring.addImage': line((c) => c.authoring.addImage({ data: PIXEL }), all('ok')),
      'authoring.image': line(async (c) => {
        const { url } = await api.as('teacher').authoring.addImage({ data: PIXEL });
        return c.authoring.image({ imageId: url.slice('/media/'.length) });
      }, all('ok')),
    };
  }

  it('has a line for every procedure', () => {
    expect(Object.keys(table).sort()).toEqual(procedures.map(([path]) => path).sort());
    expect(assignmentId).not.toBe('');
  });

  it.each(Object.entries(table))('%s', async (_, { call, outcomes }) => {
    const got: Outcome[] = [];
    for (const who of everyone) {
      const caller = who === 'visitor' ? api.visitor() : api.as(who);
      got.push(
        await call(caller).then(
          (): Outcome => 'ok',
          (error: { code: Outcome }) => error.code,
        ),
      );
    }
    expect(Object.fromEntries(everyone.map((who, index) => [who, got[index]]))).toEqual(
      Object.fromEntries(everyone.map((who, index) => [who, outcomes[index]])),
    );
  });
});
