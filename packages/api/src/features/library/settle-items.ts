import type { Generated } from '@recto/content/generate';
import type { Db, Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import { itemsMovedHere, moveItems } from './moved-items.ts';

/** One item of the version before, and the place where it stands now. Places are `kind/…` as the text gives them. */
export interface Rename {
  from: string;
  to: string;
}

/**
 * The stored id of every place of a new version. An id is given once and for good, so that reviews keep
 * meaning what they meant: a renamed item takes its id along, one that returns finds its own again, and
 * one that was cut out of another note of the author comes with its id.
 */
export async function settleItems(
  tx: Db,
  t: Store['t'],
  note: { noteId: string; ownerId: string | null; version: number; renames: readonly Rename[] },
  generated: Generated,
): Promise<Map<string, string>> {
  const { noteId, version, renames } = note;
  const rows = await tx
    .select({ id: t.item.id, place: t.item.place, retiredAt: t.item.retiredAt })
    .from(t.item)
    .where(eq(t.item.noteId, noteId));
  const known = new Map<string, string>();
  for (const row of rows.sort((a, b) => Number(a.retiredAt === null) - Number(b.retiredAt === null)))
    known.set(row.place ?? row.id.slice(noteId.length + 1), row.id);
  const source = new Map(renames.map(({ from, to }) => [to, from]));
  const given = new Set(renames.flatMap(({ from }) => known.get(from) ?? []));
  const taken = new Set(rows.map((row) => row.id));
  const settled = new Map<string, string>();
  for (const { id: place } of generated.items) {
    const own = known.get(place);
    const kept = known.get(source.get(place) ?? '') ?? (own && !given.has(own) ? own : undefined);
    if (kept) settled.set(place, kept);
  }
  const fresh = generated.items.map((item) => item.id).filter((place) => !settled.has(place));
  const moved = await itemsMovedHere(tx, t, note, fresh, generated.cards);
  await moveItems(
    tx,
    t,
    [...moved.values()].map(({ itemId }) => itemId),
    noteId,
  );
  for (const place of fresh) settled.set(place, moved.get(place)?.itemId ?? freshId(noteId, place, version, taken));
  return settled;
}

function freshId(noteId: string, place: string, version: number, taken: ReadonlySet<string>): string {
  const id = `${noteId}/${place}`;
  return taken.has(id) ? `${id}@${version}` : id;
}
