import type { Grid, GridRow } from '../markdown/grid.ts';
import { slugOf, stripDecoration, stripRichDecoration } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Reading } from './reading.ts';
import { isChoiceHead } from './table-kind.ts';
import type { Concept, Scenario, Verdict } from './types.ts';
import { verdictOf } from './verdict.ts';

/** Reads a table of situations × concepts with a verdict in each cell. */
export function readVerdicts(reading: Reading, grid: Grid): void {
  const concepts = grid.head.map((cell, column) => (column === 0 ? undefined : reading.concepts.add(cell.text)));
  for (const row of grid.rows) {
    const verdicts = concepts.flatMap((concept, column) => (concept ? verdictIn(reading, row, column, concept) : []));
    reading.rowOfTable(row, addScenario(reading, row, verdicts, null, false));
  }
}

function verdictIn(reading: Reading, row: GridRow, column: number, concept: Concept): Verdict[] {
  const cell = row.cells[column];
  const found = cell && verdictOf(cell.content, reading.lexicon);
  if (found) return [{ concept: concept.id, ...found }];
  const said = cell?.text ?? '';
  if (reading.lexicon.blank.includes(said.toLowerCase())) {
    reading.remark(
      'info',
      'blank-cell',
      row.source.line,
      `${concept.name} is blank here, and blank is not “no”. Write yes, no, or a word such as “not needed”.`,
    );
  } else {
    reading.remark(
      'warning',
      'verdict-unclear',
      row.source.line,
      `“${said}” is neither yes nor no for ${concept.name}. Begin the cell with yes, no or partly.`,
    );
  }
  return [];
}

/** Reads a table of situation, best option and perhaps why. What is not chosen gets no verdict: the note does not give one. */
export function readChoices(reading: Reading, grid: Grid): void {
  const heads = grid.head.map((cell) =>
    stripDecoration(cell.text)
      .toLowerCase()
      .replace(/[?:]+$/, '')
      .trim(),
  );
  const named = heads.findIndex((head, column) => column > 0 && isChoiceHead(head, reading.lexicon));
  const choice = named < 0 ? 1 : named;
  const why = heads.findIndex((head) => reading.lexicon.reason.includes(head));
  for (const row of grid.rows) {
    const reason = row.cells[why]?.content ?? [];
    const verdicts = chosenIn(reading, row.cells[choice]?.text ?? '');
    reading.rowOfTable(row, addScenario(reading, row, verdicts, plainText(reason) === '' ? null : reason, true));
  }
}

/** "TCP", "UDP first", "A or B": the concepts that a choice names. */
function chosenIn(reading: Reading, label: string): Verdict[] {
  const whole = reading.concepts.find(label) ?? reading.concepts.findAtStart(stripDecoration(label))?.concept;
  const parts = stripDecoration(label)
    .split(/\s*(?:\/|,|\bor\b|\band\b|\+)\s*/iu)
    .map((part) => reading.concepts.find(part));
  const named = parts.every((part) => part !== undefined) ? parts : [whole ?? reading.concepts.add(label)];
  return named.flatMap((concept) =>
    concept ? [{ concept: concept.id, verdict: 'yes' as const, qualifier: null }] : [],
  );
}

function addScenario(
  reading: Reading,
  row: GridRow,
  verdicts: Verdict[],
  reason: Scenario['reason'],
  isChoice: boolean,
): boolean {
  const situation = stripRichDecoration(row.cells[0]?.content ?? []);
  if (slugOf(plainText(situation)) === '' || plainText(situation) === '' || verdicts.length === 0) return false;
  reading.knowledge.scenarios.push({ situation, verdicts, reason, isChoice, source: row.source });
  return true;
}
