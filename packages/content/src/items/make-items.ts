import type { Diagnostic } from '../knowledge/diagnostics.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Item } from './item.ts';

/** Every element of knowledge as items with ids, in the order of their kinds and of the note. */
export function makeItems(knowledge: Knowledge): { items: Item[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, number>();
  const items = draftsOf(knowledge).map((item): Item => {
    const count = (taken.get(item.id) ?? 0) + 1;
    taken.set(item.id, count);
    if (count === 1) return item;
    if (item.kind === 'cell' || item.kind === 'verdict') diagnostics.push(doublePlace(item));
    return { ...item, id: `${item.id}~${count}` };
  });
  return { items, diagnostics };
}

function doublePlace(item: Item): Diagnostic {
  const message =
    'The same row stands twice in this note for the same concept. Both are kept; give one another name, or their memories change places when you reorder them.';
  return { line: item.source.line, severity: 'info', code: 'double-place', message };
}

function draftsOf(knowledge: Knowledge): Item[] {
  return [
    ...knowledge.analogies.map(
      (of): Item => ({ id: `analogy/${of.concept}`, kind: 'analogy', concepts: [of.concept], source: of.source, of }),
    ),
    ...knowledge.definitions.map(
      (of): Item => ({
        id: `definition/${of.concept}/${of.form}`,
        kind: 'definition',
        concepts: [of.concept],
        source: of.sources[0] ?? { line: 1, endLine: 1 },
        of,
      }),
    ),
    ...cellsOf(knowledge),
    ...verdictsOf(knowledge),
    ...knowledge.classifications.map(
      (of): Item => ({
        id: `classification/${of.concept}/${slugOf(plainText(of.example))}`,
        kind: 'classification',
        concepts: [of.concept],
        source: of.source,
        of,
      }),
    ),
    ...knowledge.combinations.map(
      (of): Item => ({
        id: `combination/${[...of.concepts].sort().join('+')}`,
        kind: 'combination',
        concepts: of.concepts,
        source: of.source,
        of,
      }),
    ),
  ];
}

function cellsOf({ comparisons }: Knowledge): Item[] {
  return comparisons.flatMap((comparison) =>
    comparison.cells.map(
      (of): Item => ({
        id: `cell/${slugOf(of.feature)}/${of.concept}`,
        kind: 'cell',
        concepts: [of.concept],
        source: of.source,
        of,
        comparison,
      }),
    ),
  );
}

function verdictsOf({ scenarios }: Knowledge): Item[] {
  return scenarios.flatMap((scenario) =>
    scenario.verdicts.map(
      (of): Item => ({
        id: `verdict/${slugOf(plainText(scenario.situation))}/${of.concept}`,
        kind: 'verdict',
        concepts: [of.concept],
        source: scenario.source,
        of,
        scenario,
      }),
    ),
  );
}
