import { readdirSync, readFileSync } from 'node:fs';
import { generate } from '@recto/content/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, planQuiz } from './plan-quiz.ts';

const NOTES = new URL('.', import.meta.resolve('@recto/content/notes/replication-and-redundancy.md'));
const candidatesOf = (name: string): Candidate[] =>
  generate(readFileSync(new URL(name, NOTES), 'utf8')).questions.map((body) => ({
    id: body.id,
    kind: body.kind,
    body,
  }));
const ALL = candidatesOf('replication-and-redundancy.md');
const seed = fc.uuid();

describe('a quiz of a note', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(seed, (id) => {
        expect(planQuiz(id, ALL, 12)).toEqual(planQuiz(id, ALL, 12));
      }),
    );
  });

  it('asks no item twice', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 40 }), (id, size) => {
        const asked = planQuiz(id, ALL, size).flatMap(
          ({ questionId }) => ALL.find((question) => question.id === questionId)?.body.itemIds ?? [],
        );
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  it('asks a kind a second time only when every kind that it still can ask was asked once', () => {
    const kinds = planQuiz('seed', ALL, 6).map(
      ({ questionId }) => ALL.find((question) => question.id === questionId)?.kind,
    );
    expect(new Set(kinds).size).toBe(6);
  });

  it('shows no order as it is right', () => {
    const steps: Candidate = {
      id: 'o',
      kind: 'ordering',
      body: {
        id: 'o',
        kind: 'ordering',
        itemIds: ['i'],
        prompt: [],
        options: ['a', 'b', 'c'].map((id) => ({ id, text: [], concepts: [], feedback: [] })),
        key: ['a', 'b', 'c'],
        choose: 'order',
        source: { line: 1, endLine: 1 },
      },
    };
    fc.assert(
      fc.property(seed, (id) => {
        expect(planQuiz(id, [steps], 1)[0]?.optionIds).not.toEqual(['a', 'b', 'c']);
      }),
    );
  });

  it.each(readdirSync(NOTES).filter((name) => name.endsWith('.md')))(
    'puts the right option of %s in no favourite place',
    (name) => {
      const all = candidatesOf(name).filter(({ body }) => body.choose === 'one' && body.kind !== 'true-false');
      const places = new Map<string, number>();
      for (let quiz = 0; quiz < 200; quiz += 1) {
        for (const { questionId, optionIds } of planQuiz(`seed ${quiz}`, all, 12)) {
          const body = all.find((question) => question.id === questionId)?.body;
          if (optionIds.length !== 2 || !body) continue;
          const place = String(optionIds.indexOf(body.key[0] ?? ''));
          places.set(place, (places.get(place) ?? 0) + 1);
        }
      }
      const [first = 0, second = 0] = [places.get('0'), places.get('1')];
      if (first + second > 200) expect(Math.abs(first - second) / (first + second)).toBeLessThan(0.15);
    },
  );
});
