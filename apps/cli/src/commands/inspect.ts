import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Inspection, inspect } from '@recto/content/inspect';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';

/** Larger than any note that is published; what is beyond is no note. */
const LARGEST_FILE = 20_000_000;

/** `recto inspect FILE [--json]`: what a note gives. */
export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show what a note gives: concepts, items, cards, questions, problems')
    .argument('<file>', 'a Markdown file')
    .option('--json', 'print everything as one JSON object')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const inspection = inspect(await readNote(file));
      process.stdout.write(json ? `${JSON.stringify(inspection, null, 2)}\n` : summaryOf(inspection));
    });
}

/** @throws {CommandError} for what is missing, a folder, too large, or not UTF-8 */
async function readNote(file: string): Promise<string> {
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandError(`${file}: there is no such file.`);
  if (!found.isFile()) throw new CommandError(`${file}: this is not a file. Give one note.`);
  if (found.size > LARGEST_FILE)
    throw new CommandError(
      `${file}: ${Math.round(found.size / 1_000_000)} MB is too large for a note; the most is ${LARGEST_FILE / 1_000_000} MB. Split it.`,
    );
  const bytes = await readFile(path).catch((error: Error) => {
    throw new CommandError(`${file}: cannot be read (${error.message}).`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new CommandError(`${file}: this is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

function summaryOf(inspection: Inspection): string {
  const { title, concepts, coverage, diagnostics } = inspection;
  const verdicts = inspection.scenarios.reduce((sum, scenario) => sum + scenario.verdicts.length, 0);
  const cells = inspection.comparisons.reduce((sum, comparison) => sum + comparison.cells.length, 0);
  const lines = [
    title,
    `  concepts         ${concepts.map((concept) => concept.name).join(', ') || 'none'}`,
    `  analogies        ${inspection.analogies.length}`,
    `  definitions      ${inspection.definitions.length}`,
    `  comparisons      ${inspection.comparisons.length} (${cells} cells)`,
    `  scenarios        ${inspection.scenarios.length} (${verdicts} verdicts)`,
    `  classifications  ${inspection.classifications.length}`,
    `  combinations     ${inspection.combinations.length}`,
    `  cards            ${inspection.cards.length}`,
    `  questions        ${inspection.questions.length}`,
    `  coverage         ${coverage.used} of ${coverage.rows - coverage.leftOut} rows (${Math.round(coverage.ratio * 100)} %), ${coverage.leftOut} left out`,
    ...diagnostics.map(({ line, severity, code, message }) => `  line ${line}  ${severity}  ${code}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}
