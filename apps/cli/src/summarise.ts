import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { generate } from '@recto/content/generate';
import { lintQuestions } from '@recto/content/lint';
import { CommandError } from './command-error.ts';
import { readNoteFile, typedPath } from './note-file.ts';

/** What one note gives, in figures. */
export interface Figures {
  rows: number;
  used: number;
  leftOut: number;
  /** used / (rows - leftOut); 1 where there is nothing to use. */
  ratio: number;
  items: Record<string, number>;
  questions: Record<string, number>;
  lint: Record<string, number>;
  diagnostics: Record<string, number>;
  milliseconds: number;
}

/** What `recto inspect DIR --json --summary` prints. A file that cannot be read has its reason instead of figures. */
export interface Summary {
  files: ({ file: string } & (Figures | { error: string }))[];
  total: Figures;
}

/** Reads every Markdown file below a folder, in the order of their names. @throws {CommandError} where there is no such folder */
export async function summarise(folder: string): Promise<Summary> {
  const root = typedPath(folder);
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => {
    throw new CommandError(`${folder}: there is no such folder.`);
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  const files: Summary['files'] = [];
  for (const path of paths) files.push({ file: relative(root, path), ...(await figuresOf(path)) });
  return { files, total: totalOf(files.flatMap((file) => ('rows' in file ? [file] : []))) };
}

async function figuresOf(path: string): Promise<Figures | { error: string }> {
  try {
    return figures(await readNoteFile(path));
  } catch (error) {
    if (error instanceof CommandError) return { error: error.message };
    throw error;
  }
}

function figures(markdown: string): Figures {
  const begun = performance.now();
  const { items, questions, diagnostics, coverage } = generate(markdown);
  const milliseconds = Math.round((performance.now() - begun) * 10) / 10;
  return {
    ...coverage,
    items: countBy(items, (item) => item.kind),
    questions: countBy(questions, (question) => question.kind),
    lint: countBy(lintQuestions(questions), (finding) => finding.rule),
    diagnostics: countBy(diagnostics, (diagnostic) => diagnostic.code),
    milliseconds,
  };
}

function countBy<T>(values: readonly T[], nameOf: (value: T) => string): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(values, nameOf)].map(([name, group]) => [name, group.length] as const).sort(),
  );
}

function totalOf(all: readonly Figures[]): Figures {
  const sum = (pick: (one: Figures) => number) => all.reduce((total, one) => total + pick(one), 0);
  const merge = (pick: (one: Figures) => Record<string, number>) => {
    const totals = new Map<string, number>();
    for (const [name, count] of all.flatMap((one) => Object.entries(pick(one))))
      totals.set(name, (totals.get(name) ?? 0) + count);
    return Object.fromEntries([...totals].sort());
  };
  const rows = sum((one) => one.rows);
  const used = sum((one) => one.used);
  const leftOut = sum((one) => one.leftOut);
  return {
    rows,
    used,
    leftOut,
    ratio: rows === leftOut ? 1 : used / (rows - leftOut),
    items: merge((one) => one.items),
    questions: merge((one) => one.questions),
    lint: merge((one) => one.lint),
    diagnostics: merge((one) => one.diagnostics),
    milliseconds: Math.round(sum((one) => one.milliseconds) * 10) / 10,
  };
}
