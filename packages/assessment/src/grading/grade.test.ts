import type { Question } from '@recto/content/question';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';

const option = (id: string, ...concepts: string[]) => ({ id, concepts, text: [], feedback: [] });
const question = (choose: 'one' | 'several', key: string[]): Question => ({
  id: 'q',
  kind: 'verdict',
  itemIds: [],
  prompt: [],
  options: [
    option('a', 'replication'),
    option('b', 'redundancy'),
    option('both', 'replication', 'redundancy'),
    option('none'),
  ],
  key,
  choose,
  source: { line: 1, endLine: 1 },
});

describe('grading a choice of one', () => {
  it('gives all or nothing', () => {
    expect(grade(question('one', ['b']), ['b'])).toMatchObject({
      correct: true,
      score: 1,
      right: ['redundancy'],
      confusions: [],
    });
    expect(grade(question('one', ['b']), ['a'])).toMatchObject({ correct: false, score: 0 });
  });

  it('says which concept was taken for which', () => {
    expect(grade(question('one', ['b']), ['a'])).toMatchObject({
      confusions: [{ chosen: 'replication', right: 'redundancy' }],
    });
  });

  it('takes too much or too little for no confusion: nothing was mistaken for anything', () => {
    expect(grade(question('one', ['b']), ['both'])).toMatchObject({ score: 0, confusions: [] });
    expect(grade(question('one', ['both']), ['a'])).toMatchObject({ score: 0, confusions: [] });
    expect(grade(question('one', ['b']), ['none'])).toMatchObject({ score: 0, confusions: [] });
  });

  it('refuses two options, none, and an option of another question', () => {
    expect(grade(question('one', ['b']), ['a', 'b'])).toEqual({ code: 'one-option-wanted', chosen: 2 });
    expect(grade(question('one', ['b']), [])).toEqual({ code: 'one-option-wanted', chosen: 0 });
    expect(grade(question('one', ['b']), ['z'])).toEqual({ code: 'option-unknown', optionId: 'z' });
  });
});

describe('grading a choice of several', () => {
  it('gives part of the points for part of the key, and takes them back for what is wrong', () => {
    expect(grade(question('several', ['a', 'b']), ['a'])).toMatchObject({ score: 0.5, correct: false });
    expect(grade(question('several', ['a', 'b']), ['a', 'none'])).toMatchObject({ score: 0 });
    expect(grade(question('several', ['a', 'b']), ['b', 'a'])).toMatchObject({ score: 1, correct: true });
  });

  it('never leaves 0 to 1, and is full only for exactly the key', () => {
    const ids = ['a', 'b', 'both', 'none'];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.subarray(ids, { minLength: 1 }), (key, chosen) => {
        const result = grade(question('several', key), chosen);
        if ('code' in result) throw new Error(result.code);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1);
        expect(result.score === 1).toBe(key.length === chosen.length && key.every((id) => chosen.includes(id)));
      }),
    );
  });
});

const paired = (choose: 'match' | 'sort'): Question => ({
  ...question('one', []),
  choose,
  options: [option('x', 'tea'), option('y', 'coffee'), option('z', 'tea')],
  targets: [
    { id: 't', text: [], concept: 'tea' },
    { id: 'c', text: [], concept: 'coffee' },
  ],
  key: ['x>t', 'y>c', 'z>t'],
});

describe('grading pairs', () => {
  it('gives the share that was put right, and says what was taken for what', () => {
    expect(grade(paired('sort'), ['x>t', 'y>c', 'z>t'])).toMatchObject({ correct: true, score: 1 });
    expect(grade(paired('sort'), ['x>t', 'y>t', 'z>t'])).toMatchObject({
      score: 2 / 3,
      confusions: [{ chosen: 'tea', right: 'coffee' }],
    });
  });

  it('refuses what is not wholly put, and what is unknown', () => {
    expect(grade(paired('sort'), ['x>t'])).toEqual({ code: 'answer-incomplete', given: 1, wanted: 3 });
    expect(grade(paired('match'), ['x>t', 'y>c', 'q>t'])).toEqual({ code: 'option-unknown', optionId: 'q>t' });
  });
});

describe('grading an order', () => {
  const ordered: Question = { ...question('one', []), choose: 'order', key: ['a', 'b', 'c', 'd'] };

  it('is worth its rank correlation, not below nothing', () => {
    expect(grade(ordered, ['a', 'b', 'c', 'd'])).toMatchObject({ correct: true, score: 1 });
    expect(grade(ordered, ['b', 'a', 'c', 'd'])).toMatchObject({ correct: false, score: (2 * 5) / 6 - 1 });
    expect(grade(ordered, ['d', 'c', 'b', 'a'])).toMatchObject({ score: 0 });
  });

  it('wants every step once', () => {
    expect(grade(ordered, ['a', 'b'])).toEqual({ code: 'answer-incomplete', given: 2, wanted: 4 });
  });
});

describe('grading a typed answer', () => {
  const typed: Question = {
    ...question('one', []),
    choose: 'type',
    options: [option('a', 'idempotence')],
    key: ['a'],
    accepts: ['Idempotence', 'Idémpotency'],
  };

  it.each([
    ['Idempotence', 1],
    ['  idempotence! ', 1],
    ['idempotency', 1],
    ['idempotense', 0.5],
    ['impotence', 0.5],
    ['consistency', 0],
  ])('“%s” is worth %s', (said, score) => {
    expect(grade(typed, [said])).toMatchObject({ score });
  });

  it('says of a slip that it is close', () => {
    expect(grade(typed, ['idempotense'])).toMatchObject({ isClose: true });
  });

  it('wants something typed', () => {
    expect(grade(typed, [' '])).toMatchObject({ code: 'one-option-wanted' });
  });
});

describe('any answer in its form', () => {
  it('is graded between nothing and all', () => {
    const ordered: Question = { ...question('one', []), choose: 'order', key: ['a', 'b', 'c', 'd', 'e'] };
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered.key, { minLength: 5 }), (given) => {
        const result = grade(ordered, given);
        expect('score' in result && result.score >= 0 && result.score <= 1).toBe(true);
      }),
    );
  });
});
