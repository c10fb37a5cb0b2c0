import type { ItemKind } from './item.ts';
import { changesMeaning, containment, similarity } from './similarity.ts';

/** An item of one version of a note, as far as versions are compared by it. */
export interface VersionedItem {
  id: string;
  kind: ItemKind;
  concepts: readonly string[];
  /** What it is about: “Replication · Purpose”. */
  label: string;
  answer: string;
  /** The headings that it stands under, and which table of theirs. */
  where: string;
  line: number;
}

/** What became of an item from one version to the next. `from` are ids of the version before, `to` of the one after. */
export type Change =
  | { change: 'kept'; id: string }
  /** The same place, other words; `isOther` where they say something else. */
  | { change: 'reworded'; id: string; isOther: boolean; evidence: string }
  /** The same place under another heading or in another table. */
  | { change: 'moved'; id: string; evidence: string }
  | { change: 'renamed'; from: string; to: string; similarity: number; evidence: string }
  | { change: 'split'; from: string; to: string[]; evidence: string }
  | { change: 'merged'; from: string[]; to: string; evidence: string }
  | { change: 'added'; id: string }
  | { change: 'retired'; id: string };

const ALIKE = 0.6;
const HOLDS = 0.8;
/** More pairs than these are not weighed against each other; such a note was written anew. */
const MOST_PAIRS = 250_000;

/**
 * What became of every item of a note. Items of one id are the same. Of those without a partner, two
 * of a kind that are alike in what they are about and in their answer were renamed, best pairs first;
 * one whose words went to several was split, several whose words came to one were merged.
 */
export function revise(before: readonly VersionedItem[], after: readonly VersionedItem[]): Change[] {
  const [old, now] = [byId(before), byId(after)];
  const crossed = crossedDoubles(old, now);
  const same = after.flatMap((item): Change[] => {
    const was = old.get(item.id);
    return was && !crossed.has(item.id) ? [sameItem(was, item)] : [];
  });
  const gone = before.filter((item) => !now.has(item.id) || crossed.has(item.id));
  const come = after.filter((item) => !old.has(item.id) || crossed.has(item.id));
  const parted = splits(gone, come);
  const joined = merges(
    without(
      gone,
      parted.map((change) => change.from),
    ),
    without(
      come,
      parted.flatMap((change) => change.to),
    ),
  );
  const settled = new Set([...parted.map((change) => change.from), ...joined.flatMap((change) => change.from)]);
  const placed = new Set([...parted.flatMap((change) => change.to), ...joined.map((change) => change.to)]);
  const left = without(gone, [...settled]);
  const fresh = without(come, [...placed]);
  const renamed = renames(left, fresh, conceptsOnly(old, now));
  return [
    ...same,
    ...renamed,
    ...parted,
    ...joined,
    ...without(
      fresh,
      renamed.map((change) => change.to),
    ).map((item): Change => ({ change: 'added', id: item.id })),
    ...without(
      left,
      renamed.map((change) => change.from),
    ).map((item): Change => ({ change: 'retired', id: item.id })),
  ];
}

function byId(items: readonly VersionedItem[]): Map<string, VersionedItem> {
  return new Map(items.map((item) => [item.id, item]));
}

function without(items: readonly VersionedItem[], ids: readonly string[]): VersionedItem[] {
  const taken = new Set(ids);
  return items.filter((item) => !taken.has(item.id));
}

function sameItem(was: VersionedItem, item: VersionedItem): Change {
  if (was.answer !== item.answer) {
    const isOther = changesMeaning(was.answer, item.answer);
    return { change: 'reworded', id: item.id, isOther, evidence: `“${was.answer}” is now “${item.answer}”` };
  }
  if (was.where !== item.where)
    return { change: 'moved', id: item.id, evidence: `from “${was.where}” to “${item.where}”` };
  return { change: 'kept', id: item.id };
}

/** Of rows that stand twice, ids count (`~2`); where their answers changed places, the ids are let go and matched by answer. */
function crossedDoubles(old: Map<string, VersionedItem>, now: Map<string, VersionedItem>): Set<string> {
  const doubled = new Set([...old.keys(), ...now.keys()].filter((id) => /~\d+$/.test(id)).map(baseOf));
  const crossed = new Set<string>();
  for (const [id, item] of now) {
    const was = old.get(id);
    if (!doubled.has(baseOf(id)) || (was && was.answer === item.answer)) continue;
    for (const [other, before] of old)
      if (other !== id && baseOf(other) === baseOf(id) && before.answer === item.answer) crossed.add(id).add(other);
  }
  return crossed;
}

function baseOf(id: string): string {
  return id.replace(/~\d+$/, '');
}

type Renamed = Extract<Change, { change: 'renamed' }>;

/** Concepts that only one of the two versions has: where both sides of a pair are such, the concept itself was renamed. */
function conceptsOnly(old: Map<string, VersionedItem>, now: Map<string, VersionedItem>): ReadonlySet<string> {
  const conceptsOf = (items: Map<string, VersionedItem>) =>
    new Set([...items.values()].flatMap((item) => item.concepts));
  const [was, is] = [conceptsOf(old), conceptsOf(now)];
  return new Set([...[...was].filter((id) => !is.has(id)), ...[...is].filter((id) => !was.has(id))]);
}

function renames(
  gone: readonly VersionedItem[],
  come: readonly VersionedItem[],
  changedConcepts: ReadonlySet<string>,
): Renamed[] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const pairs = gone.flatMap((from) =>
    come.filter((to) => to.kind === from.kind).map((to) => ({ from, to, score: likeness(from, to, changedConcepts) })),
  );
  const taken = new Set<VersionedItem>();
  return pairs
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || (a.from.id < b.from.id ? -1 : 1))
    .flatMap(({ from, to, score }): Renamed[] => {
      if (taken.has(from) || taken.has(to)) return [];
      taken.add(from).add(to);
      const similarity = Math.round(score * 100) / 100;
      return [{ change: 'renamed', from: from.id, to: to.id, similarity, evidence: evidenceOf(from, to) }];
    });
}

/** Half what it is about, half the answer; the same concept weighs for it, another against. A common short answer (“yes”) proves little. */
function likeness(from: VersionedItem, to: VersionedItem, changedConcepts: ReadonlySet<string>): number {
  const answer = similarity(from.answer, to.answer);
  const label = similarity(from.label, to.label);
  const [was = '', is = ''] = [from.concepts[0], to.concepts[0]];
  const sameConcept = was === is || (changedConcepts.has(was) && changedConcepts.has(is));
  const telling = Math.min(1, Math.max(from.answer.length, to.answer.length) / TELLING_LETTERS);
  const weight = 0.25 + 0.35 * telling;
  return (
    weight * answer +
    (1 - weight) * label -
    (sameConcept ? 0 : 0.2) +
    (sameConcept && answer === 1 ? 0.15 * telling : 0)
  );
}

const TELLING_LETTERS = 16;

function evidenceOf(from: VersionedItem, to: VersionedItem): string {
  const answer = from.answer === to.answer ? 'the same answer' : `“${from.answer}” is now “${to.answer}”`;
  return from.label === to.label ? answer : `“${from.label}” is now “${to.label}”; ${answer}`;
}

type Split = Extract<Change, { change: 'split' }>;
type Merged = Extract<Change, { change: 'merged' }>;

function splits(gone: readonly VersionedItem[], come: readonly VersionedItem[]): Split[] {
  const taken = new Set<string>();
  return gone.flatMap((from): Split[] => {
    const parts = come.filter((to) => !taken.has(to.id) && isPartOf(to, from));
    if (come.some((to) => isSaid(to, from))) return [];
    if (parts.length < 2) return [];
    for (const part of parts) taken.add(part.id);
    return [
      {
        change: 'split',
        from: from.id,
        to: parts.map((part) => part.id),
        evidence: `“${from.answer}” went into ${parts.length}`,
      },
    ];
  });
}

function merges(gone: readonly VersionedItem[], come: readonly VersionedItem[]): Merged[] {
  const taken = new Set<string>();
  return come.flatMap((to): Merged[] => {
    const parts = gone.filter((from) => !taken.has(from.id) && isPartOf(from, to));
    if (gone.some((from) => isSaid(from, to))) return [];
    if (parts.length < 2) return [];
    for (const part of parts) taken.add(part.id);
    return [
      {
        change: 'merged',
        from: parts.map((part) => part.id),
        to: to.id,
        evidence: `${parts.length} came into “${to.answer}”`,
      },
    ];
  });
}

/** Whether another item says just the same: then it is that one, and nothing was parted. */
function isSaid(one: VersionedItem, other: VersionedItem): boolean {
  return one.kind === other.kind && one.answer === other.answer && one.concepts[0] === other.concepts[0];
}

function isPartOf(part: VersionedItem, whole: VersionedItem): boolean {
  return (
    part.kind === whole.kind &&
    part.concepts[0] === whole.concepts[0] &&
    part.answer.length < whole.answer.length &&
    containment(part.answer, whole.answer) >= HOLDS
  );
}
