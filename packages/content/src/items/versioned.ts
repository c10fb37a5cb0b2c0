import type { Generated } from '../generate.ts';
import { describeItem } from './describe.ts';
import type { Item } from './item.ts';
import type { VersionedItem } from './revise.ts';

/** The items of a version, as they are compared with those of another. */
export function versionedItems({
  items,
  knowledge,
  sections,
}: Pick<Generated, 'items' | 'knowledge' | 'sections'>): VersionedItem[] {
  const names = new Map(knowledge.concepts.map((concept) => [concept.id, concept.name]));
  return items.map((item) => ({
    id: item.id,
    kind: item.kind,
    concepts: item.concepts,
    ...describeItem(item, (id) => names.get(id) ?? id),
    where: whereOf(item, sections),
    line: item.source.line,
  }));
}

/** The headings above an item; of a cell also which concepts its table compares, so that another table is another place. */
function whereOf(item: Item, sections: Generated['sections']): string {
  const section = sections.findLast(({ line }) => line <= item.source.line)?.path ?? '';
  return item.kind === 'cell' ? `${section} [${[...item.comparison.concepts].sort().join(', ')}]` : section;
}
