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
