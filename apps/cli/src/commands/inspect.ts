import { type Inspection, inspect } from '@recto/content/inspect';
import { Command } from 'commander';
import { readNoteFile } from '../note-file.ts';
import { type Summary, summarise } from '../summarise.ts';

/** `recto inspect FILE [--json]`: what a note gives. `recto inspect DIR --summary [--json]`: figures of every note below a folder. */
export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show what a note gives: concepts, items, cards, questions, problems')
    .argument('<path>', 'a Markdown file, or with --summary a folder')
    .option('--json', 'print everything as one JSON object')
    .option('--summary', 'print figures of every Markdown file below a folder, and in total')
    .action(async (path: string, { json, summary }: { json?: boolean; summary?: boolean }) => {
      if (summary) print(await summarise(path), json, tableOf);
      else print(inspect(await readNoteFile(path)), json, summaryOf);
    });
}

function print<T>(value: T, json: boolean | undefined, toText: (value: T) => string): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : toText(value));
}

function tableOf({ files, total }: Summary): string {
  const line = (name: string, { rows, used, leftOut, ratio, milliseconds }: Summary['total']) =>
    `${(ratio * 100).toFixed(1).padStart(6)} %  ${used} of ${rows - leftOut} rows, ${leftOut} left out, ${milliseconds} ms  ${name}`;
  const lines = files.map((file) => ('error' in file ? `   error  ${file.error}` : line(file.file, file)));
  return `${[...lines, line('in total', total)].join('\n')}\n`;
}

/** Points, sequences, figures, marked passages and what else has no line of its own. */
function otherItems({ items }: Inspection): string {
  const own = ['analogy', 'definition', 'cell', 'verdict', 'classification', 'combination'];
  const groups = [...Map.groupBy(items, (item) => item.kind)].filter(([kind]) => !own.includes(kind));
  return groups.map(([kind, all]) => `${all.length} ${kind}`).join(', ') || 'none';
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
    `  other items      ${otherItems(inspection)}`,
    `  cards            ${inspection.cards.length}`,
    `  questions        ${inspection.questions.length}`,
    `  coverage         ${coverage.used} of ${coverage.rows - coverage.leftOut} rows (${Math.round(coverage.ratio * 100)} %), ${coverage.leftOut} left out`,
    ...diagnostics.map(({ line, severity, code, message }) => `  line ${line}  ${severity}  ${code}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}
