import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generate } from '@recto/content/generate';
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
      '<= 2',
    ),
  ];
};
