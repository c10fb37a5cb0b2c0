import type { Diagnostic } from '../knowledge/diagnostics.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { holdsWords } from '../markdown/holds-words.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import type { Item } from './item.ts';

/** Every element of knowledge as items with ids, in the order of their kinds and of the note. */
export function makeItems(knowledge: Knowledge): { items: Item[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, number>();
  const items = draftsOf(knowledge).map((written): Item => {
    const item = { ...written, bothWays: isReversed(knowledge, written.source) };
    const count = (taken.get(item.id) ?? 0) + 1;
    taken.set(item.id, count);
    if (count === 1) return item;
    if (item.kind === 'cell' || item.kind === 'verdict') diagnostics.push(doublePlace(item));
    return { ...item, id: `${item.id}~${count}` };
  });
  return { items, diagnostics };
}

function isReversed({ reversed }: Knowledge, { line }: Source): boolean {
  return reversed.some((block) => block.line <= line && line <= block.endLine);
}

function doublePlace(item: Item): Diagnostic {
  const message =
    'The same row stands twice in this note for the same concept. Both are kept; give one another name, or their memories change places when you reorder them.';
  return { line: item.source.line, severity: 'info', code: 'double-place', message };
}

type Draft = Item extends infer I ? (I extends Item ? Omit<I, 'bothWays'> : never) : never;

function draftsOf(knowledge: Knowledge): Draft[] {
  const place = (text: RichText) => slugOf(plainText(text));
  return [
    ...knowledge.analogies.map((of): Draft => draft('analogy', `analogy/${of.concept}`, [of.concept], of)),
    ...knowledge.definitions.map(
      (of): Draft => ({
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
      (of): Draft => draft('classification', `classification/${of.concept}/${place(of.example)}`, [of.concept], of),
    ),
    ...knowledge.combinations.map(
      (of): Draft => draft('combination', `combination/${[...of.concepts].sort().join('+')}`, of.concepts, of),
    ),
    ...knowledge.points.map(
      (of): Draft => draft('point', `point/${of.concept}/${of.side}/${place(of.text)}`, [of.concept], of),
    ),
    ...knowledge.sequences.map(
      (of): Draft => draft('sequence', `sequence/${slugOf(of.subject)}`, about(knowledge, of.subject), of),
    ),
    ...knowledge.figures.map(
      (of): Draft =>
        draft(
          'figure',
          `figure/${slugOf(of.measure)}/${place(of.subject)}`,
          about(knowledge, plainText(of.subject)),
          of,
        ),
    ),
    ...knowledge.clozes.map(
      (of): Draft =>
        draft(
          'cloze',
          `cloze/${slugOf(`${of.lead} ${plainText(of.text)}`)}`,
          about(knowledge, `${of.lead} ${plainText(of.text)}`),
          of,
        ),
    ),
    ...knowledge.mnemonics.map(
      (of): Draft => draft('mnemonic', `mnemonic/${slugOf(of.subject)}`, about(knowledge, of.subject), of),
    ),
    ...knowledge.codePurposes.map(
      (of): Draft => draft('code', `code/${place(of.code)}`, about(knowledge, plainText(of.text)), of),
    ),
  ];
}

function draft<K extends Draft['kind'], E extends { source: Source }>(kind: K, id: string, concepts: string[], of: E) {
  return { id, kind, concepts, source: of.source, of };
}

/** The concept that a text names first, else the note's first: what counts for it in statistics. */
function about({ concepts }: Knowledge, text: string): string[] {
  const named = concepts.find((concept) => holdsWords(text, concept.name)) ?? concepts[0];
  return named ? [named.id] : [];
}

function cellsOf({ comparisons }: Knowledge): Draft[] {
  return comparisons.flatMap((comparison) =>
    comparison.cells.map(
      (of): Draft => ({
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

function verdictsOf({ scenarios }: Knowledge): Draft[] {
  return scenarios.flatMap((scenario) =>
    scenario.verdicts.map(
      (of): Draft => ({
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
