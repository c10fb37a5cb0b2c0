import { type Generated, generate } from '@recto/content/generate';
import { type Change, revise, type VersionedItem } from '@recto/content/revise';
import { versionedItems } from '@recto/content/versioned';
import type { Store } from '@recto/database/store';
import { itemsMovedHere, type MovedItem } from './moved-items.ts';
import { publishedText } from './published-text.ts';
import type { Rename } from './settle-items.ts';

/** An item of one of the two versions, in words. */
export interface ItemShown {
  place: string;
  label: string;
  answer: string;
  line: number;
}

/** What became of items from the published version to the text at hand. */
export interface ChangeShown {
  change: Change['change'];
  from: ItemShown[];
  to: ItemShown[];
  /** Whether what is to be known became something else. */
  isOther: boolean;
  /** Why it is thought to be the same. */
  evidence: string;
}

export interface Revised {
  kept: number;
  changes: ChangeShown[];
}

/** What publishing a text would change of what its note gives. Changes nothing. */
export async function reviseNote(
  store: Store,
  ownerId: string,
  { noteId, markdown }: { noteId: string; markdown: string },
): Promise<Revised> {
  const before = await publishedItems(store, noteId);
  const generated = generate(markdown);
  const after = versionedItems(generated);
  const changes = revise(before, after);
  const added = changes.flatMap((change) => (change.change === 'added' ? [change.id] : []));
  const moved = await itemsMovedHere(store.db, store.t, { noteId, ownerId }, added, generated.cards);
  const [old, now] = [shownById(before), shownById(after)];
  return {
    kept: changes.filter(({ change }) => change === 'kept').length,
    changes: changes
      .filter(({ change }) => change !== 'kept')
      .map((change) => cameFrom(moved, change) ?? change)
      .map((change) => shown(change, old, now)),
  };
}

/** A new row that the author cut out of another note did not begin here. */
function cameFrom(moved: ReadonlyMap<string, MovedItem>, change: Change): Change | undefined {
  const from = change.change === 'added' ? moved.get(change.id) : undefined;
  return from && change.change === 'added'
    ? { change: 'moved', id: change.id, evidence: `from the note “${from.title}”` }
    : undefined;
}

/** Renames that are likely enough to be taken where nobody is asked: a new release of the built-in library, a program. */
export async function proposedRenames(store: Store, noteId: string, generated: Generated): Promise<Rename[]> {
  return revise(await publishedItems(store, noteId), versionedItems(generated)).flatMap(renamesOf);
}

/** What is renamed goes along; of what was split the first part takes the memory, and what is merged takes the first's. */
function renamesOf(change: Change): Rename[] {
  if (!('from' in change)) return [];
  const [from] = [change.from].flat();
  const [to] = [change.to].flat();
  return from && to ? [{ from, to }] : [];
}

async function publishedItems({ db, t }: Store, noteId: string): Promise<VersionedItem[]> {
  const row = await publishedText(db, t, noteId);
  return row ? versionedItems(generate(row.markdown)) : [];
}

function shownById(items: readonly VersionedItem[]): Map<string, ItemShown> {
  return new Map(items.map(({ id, label, answer, line }) => [id, { place: id, label, answer, line }]));
}

function shown(change: Change, old: Map<string, ItemShown>, now: Map<string, ItemShown>): ChangeShown {
  const from = 'from' in change ? [change.from].flat() : change.change === 'added' ? [] : [change.id];
  const to = 'to' in change ? [change.to].flat() : change.change === 'retired' ? [] : [change.id];
  return {
    change: change.change,
    from: from.flatMap((id) => old.get(id) ?? []),
    to: to.flatMap((id) => now.get(id) ?? []),
    isOther: change.change === 'reworded' && change.isOther,
    evidence: 'evidence' in change ? change.evidence : '',
  };
}
