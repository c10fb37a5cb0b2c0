import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Generated, generate } from './generate.ts';
import type { RichText } from './markdown/rich-text.ts';
import { sealed } from './questions/question.ts';

/** 2,000 in every test run; `npm run fuzz` reads 200,000. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2_000);
const HOURS = 3_600_000 * 6;

/** The built-in notes, and the samples where shared/samples is there. */
const SEEDS = [new URL('../notes/', import.meta.url), new URL('../../../../shared/samples/', import.meta.url)]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );

/** What breaks parsers: halves of pairs, signs of every layer, text that is no text. */
const PIECES = [
  '|',
  '||',
  '\\|',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u0000',
  '\u202E',
  '\uFEFF',
  '\uD83D',
  '👩‍👩‍👧',
  'e\u0301',
  '<br>',
  '<table>',
  '</table>',
  '<tr><td>',
  '<!--',
  '-->',
  '<!-- recto: skip -->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,x)',
  '==',
  '{{c1::',
  '}}',
  '::',
  '→',
  '=>',
  ' = ',
  ': ',
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~~',
  '> ',
  '> [!NOTE]\n',
  '- ',
  '1. ',
  '- [ ] ',
  '# ',
  '---\n',
  '$',
  '$$',
  '[^1]',
  '[^1]: x',
  'yes',
  '✅',
  '❌',
  '⚠️',
  'vs',
  'is like',
  'Pros',
  'When to use ',
  '10 ms',
  '1e999',
  '&#x0;',
  '&amp;',
] as const;

type Edit = { at: number; kind: 'insert' | 'delete' | 'double' | 'swap' | 'cut'; piece: string; length: number };

const edit = fc.record<Edit>({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'insert', 'delete', 'double', 'swap', 'cut'),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })),
  length: fc.integer({ min: 1, max: 200 }),
});
const mutant = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 12 }))
  .map(([text, edits]) => edits.reduce(mutate, text));

function mutate(text: string, { at, kind, piece, length }: Edit): string {
  const from = text.length === 0 ? 0 : at % text.length;
  const [before, middle, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (kind) {
    case 'insert':
      return before + piece + middle + after;
    case 'delete':
      return before + after;
    case 'double':
      return before + middle + middle + after;
    case 'swap':
      return before + after.slice(0, length) + middle + after.slice(length);
    case 'cut':
      return before + middle;
  }
}

function expectSound(generated: Generated): void {
  const { items, cards, questions, coverage, diagnostics } = generated;
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
  expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
  expect(coverage.used + coverage.leftOut).toBeLessThanOrEqual(coverage.rows);
  for (const { line } of diagnostics) expect(line).toBeGreaterThan(0);
  for (const { front, back } of cards) expectSafe([...front, ...back]);
  for (const question of questions) {
    expect(question.key.length).toBeGreaterThan(0);
    const shown = JSON.stringify(
      sealed(
        question,
        question.options.map((option) => option.id),
      ),
    );
    expect(shown).not.toContain('feedback');
    expectSafe(question.prompt);
  }
}

/** No address that runs something ever reaches a card, and no tag: rich text has none. */
function expectSafe(rich: RichText): void {
  for (const node of rich) {
    if (node.type === 'link' || node.type === 'image')
      expect(node.url).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    if ('children' in node) expectSafe(node.children);
  }
}

describe('reading what was never meant to be read', () => {
  it(
    `neither throws nor gives anything unsound (${RUNS} mutated notes)`,
    () => {
      fc.assert(
        fc.property(mutant, (markdown) => expectSound(generate(markdown))),
        { numRuns: Math.ceil(RUNS * 0.8) },
      );
    },
    HOURS,
  );

  it(
    'takes any text',
    () => {
      const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
        maxLength: 80,
      });
      fc.assert(
        fc.property(soup, (pieces) => expectSound(generate(pieces.join('')))),
        { numRuns: Math.ceil(RUNS * 0.2) },
      );
    },
    HOURS,
  );

  it.each([
    ['quotes', '> '.repeat(2_000)],
    ['lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['emphasis', '*'.repeat(5_000)],
    ['brackets', '['.repeat(5_000)],
    ['highlights', '=='.repeat(5_000)],
    ['gaps', '{{c1::'.repeat(3_000)],
    ['HTML', '<table><tr><td>'.repeat(500)],
    ['bars', `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n|${'b|'.repeat(3_000)}`],
  ])('comes to an end on nested %s', (_, markdown) => {
    expectSound(generate(markdown));
  });
});
