import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';
import { inspect } from './inspect.ts';

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);
const NOTES = new URL('../notes/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, SAMPLES), 'utf8');

describe.skipIf(!existsSync(SAMPLES))(
  'the note that the first user brought (shared/samples, skipped where it is absent)',
  () => {
    const note = existsSync(SAMPLES) ? inspect(read('replication-vs-redundancy.md')) : inspect('');

    it('gives exactly what it holds', () => {
      expect(note.concepts).toEqual([
        { id: 'replication', name: 'Replication' },
        { id: 'redundancy', name: 'Redundancy' },
      ]);
      expect(note.analogies.map(({ concept, elaborations }) => [concept, elaborations.length])).toEqual([
        ['replication', 1],
        ['redundancy', 1],
      ]);
      expect(note.definitions).toHaveLength(6);
      expect(note.classifications.map((it) => it.concept)).toEqual([
        'replication',
        'replication',
        'redundancy',
        'redundancy',
      ]);
      expect(
        note.comparisons.map(({ features, concepts, cells }) => [features.length, concepts.length, cells.length]),
      ).toEqual([[6, 2, 12]]);
      expect(note.scenarios.flatMap((scenario) => scenario.verdicts)).toHaveLength(8);
      expect(note.combinations.map((it) => it.concepts)).toEqual([['replication', 'redundancy']]);
    });

    it('keeps the qualifiers of its verdicts, and shows them as feedback', () => {
      const qualifiers = note.scenarios.flatMap((scenario) =>
        scenario.verdicts.flatMap((verdict) => verdict.qualifier ?? []),
      );
      expect(qualifiers).toEqual(['Not needed', 'Not enough', 'Not helpful']);
      const feedback = note.questions
        .flatMap((question) => question.options.map((option) => option.feedback))
        .join('\n');
      for (const qualifier of qualifiers) expect(feedback).toContain(qualifier);
    });

    it('makes one definition with two sources of what is said twice', () => {
      const twice = note.definitions.filter((definition) => definition.sources.length === 2);
      expect(twice.map((it) => [it.concept, it.sources.map((source) => source.line)])).toEqual([
        ['replication', [10, 45]],
        ['redundancy', [11, 47]],
      ]);
    });

    it('asks of every situation which to use, with A, B, both and neither', () => {
      const questions = note.questions.filter((question) => question.kind === 'verdict');
      const key = (question: (typeof questions)[number]) =>
        question.options.filter((option) => question.key.includes(option.id)).map((option) => option.text);
      expect(questions.map(key)).toEqual([['Replication'], ['Redundancy'], ['Both'], ['Redundancy']]);
      for (const question of questions) {
        expect(question.options.map((option) => option.text)).toEqual(['Replication', 'Redundancy', 'Both', 'Neither']);
      }
    });

    it('uses every row and remarks on nothing', () => {
      expect(note.coverage).toEqual({ rows: 22, used: 22, leftOut: 0, ratio: 1 });
      expect(note.diagnostics).toEqual([]);
    });

    it('is the same, byte for byte, every time', () => {
      expect(JSON.stringify(inspect(read('replication-vs-redundancy.md')))).toBe(JSON.stringify(note));
    });

    it.each(existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.md')) : [])(
      'survives %s',
      (name) => {
        const { coverage, cards } = inspect(read(name));
        expect(coverage.used + coverage.leftOut).toBeLessThanOrEqual(coverage.rows);
        expect(JSON.stringify(cards)).not.toMatch(/<script|javascript:/);
      },
    );
  },
);

describe('the built-in library', () => {
  const names = readdirSync(NOTES);

  it('has 24 notes or more on four shelves', () => {
    expect(names.length).toBeGreaterThanOrEqual(24);
    const shelves = names.map((name) => generate(readFileSync(new URL(name, NOTES), 'utf8')).frontMatter.shelf);
    expect(new Set(shelves).size).toBe(4);
  });

  it.each(names)('%s uses three element kinds, covers its rows, names its sources and remarks on nothing', (name) => {
    const markdown = readFileSync(new URL(name, NOTES), 'utf8');
    const note = inspect(markdown);
    expect(note.coverage.ratio).toBeGreaterThanOrEqual(0.98);
    expect(note.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info')).toEqual([]);
    expect(new Set(note.items.map((item) => item.kind)).size).toBeGreaterThanOrEqual(3);
    expect(generate(markdown).frontMatter.sources?.length).toBeGreaterThan(0);
  });
});
