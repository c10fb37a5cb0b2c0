import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generate } from '@recto/content/generate';
import { lintQuestions } from '@recto/content/lint';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Benchmark, row, sideBySide } from './result.ts';

const NOTES = new URL('.', import.meta.resolve('@recto/content/notes/replication-and-redundancy.md'));
const SAMPLES = new URL('../../shared/samples/', import.meta.url);
const REPEATS = 15;

/** Reading a note and making its items, cards and questions, against the bare parse of the same files. */
export const content: Benchmark = async ({ rounds }) => {
  const files = [NOTES, SAMPLES]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    );
  const bare = (markdown: string) =>
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const time = async (work: (markdown: string) => unknown) => {
    const begun = performance.now();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const file of files) work(file);
    return (performance.now() - begun) / REPEATS;
  };
  await time(generate);
  await time(bare);
  const result = await sideBySide(
    rounds,
    () => time(generate),
    () => time(bare),
  );
  return [
    row(
      {
        what: `parse and generate ${files.length} notes`,
        value: result.ours,
        unit: 'ms',
        against: `the bare mdast and GFM parse (${result.theirs.toFixed(1)} ms)`,
        ratio: result.ratio,
      },
      '<= 1.5',
    ),
    ...curve(),
    editorRow(),
    ...findings(files),
  ];
};

const ONCE = [1, 10, 100];

/** One note, ten and a hundred times as long: what a row costs must not grow. */
function curve() {
  const note = (rows: number) =>
    `# A vs B\n\n| Feature | A | B |\n|---|---|---|\n${Array.from({ length: rows }, (_, at) => `| feature ${at} | one thing ${at} | another ${at} |`).join('\n')}\n\n${Array.from({ length: rows }, (_, at) => `- example ${at} → ${at % 2 ? 'A' : 'B'}`).join('\n')}\n`;
  const ROWS = 60;
  generate(note(ROWS * 10));
  const perRow = ONCE.map((times) => {
    const text = note(ROWS * times);
    return Math.min(...[1, 2, 3].map(() => milliseconds(() => generate(text)))) / (ROWS * times);
  });
  return ONCE.slice(1).map((times, at) => {
    const ratio = (perRow[at + 1] ?? 0) / (perRow[0] ?? 1);
    return row(
      {
        what: `reading a note ${times} times as long`,
        value: (perRow[at + 1] ?? 0) * 1000,
        unit: 'µs a row',
        against: 'the short note, a row',
        ratio,
      },
      '<= 2',
    );
  });
}

/** What the editor does at every keystroke on a note of 200 lines. */
function editorRow() {
  const file = readdirSync(NOTES).find((name) => name.startsWith('replication')) ?? '';
  const text = readFileSync(new URL(file, NOTES), 'utf8');
  const lines = text.split('\n');
  const long = Array.from({ length: 200 }, (_, at) => lines[at % lines.length]).join('\n');
  const value = Math.min(...Array.from({ length: 9 }, () => milliseconds(() => generate(long))));
  return row(
    { what: 'reading 200 lines', value, unit: 'ms', against: 'the 50 ms of the editor', ratio: value / 50 },
    '<= 1',
  );
}

/** Findings of the item-writing linter over all questions, to a thousand. */
function findings(files: readonly string[]) {
  const questions = files.flatMap((file) => generate(file).questions);
  const found = lintQuestions(questions);
  const value = (found.length / questions.length) * 1000;
  return [
    row(
      {
        what: `linter findings in ${questions.length} questions`,
        value,
        unit: 'a thousand',
        against: 'one in a hundred',
        ratio: value / 10,
      },
      '<= 1',
    ),
  ];
}

function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
