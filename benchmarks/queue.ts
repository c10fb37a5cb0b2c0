import { readdirSync, readFileSync } from 'node:fs';
import { generate } from '@recto/content/generate';
import { spreadOf } from '@recto/memory/fuzz';
import { interleaved, interleavingOf } from '@recto/memory/interleave';
import type { Queueable } from '@recto/memory/queueable';
import { topicOf } from '@recto/memory/queueable';
import { type Benchmark, row } from './result.ts';

const NOTES = new URL('.', import.meta.resolve('@recto/content/notes/replication-and-redundancy.md'));
/** A learner's day: so many cards of so many notes are due, in the order in which they were begun. */
const NOTES_A_DAY = 4;
const CARDS_A_NOTE = 30;

/** How often a card stands next to one that it is to be told apart from, against the order in which cards are due. */
export const queue: Benchmark = async () => {
  const files = readdirSync(NOTES).filter((name) => name.endsWith('.md'));
  const cards = files.flatMap((file) => cardsOf(file, readFileSync(new URL(file, NOTES), 'utf8')));
  const days = Array.from({ length: Math.floor(files.length / NOTES_A_DAY) }, (_, day) =>
    asDue(files.slice(day * NOTES_A_DAY, (day + 1) * NOTES_A_DAY).flatMap((file) => oneOfEachItem(cards, file))),
  );
  const share = (queues: readonly (readonly Queueable[])[]) => {
    const shares = queues.map((one) => interleavingOf(one).besideContrast ?? 1);
    return shares.reduce((sum, one) => sum + one, 0) / shares.length;
  };
  const mixed = days.map((day) => interleaved(day));
  return [
    row(
      {
        what: `cards next to one that they contrast with, in ${days.length} queues`,
        value: share(mixed) * 100,
        unit: '%',
        against: `the order in which they are due (${Math.round(share(days) * 100)} %)`,
        ratio: share(mixed) / share(days),
      },
      '>= 1.1',
    ),
  ];
};

function cardsOf(file: string, markdown: string): Queueable[] {
  const { cards, items } = generate(markdown);
  const byId = new Map(items.map((item) => [item.id, item]));
  return cards.map((card) => ({
    cardId: `${file} ${card.id}`,
    itemId: `${file} ${card.itemId}`,
    noteId: file,
    conceptId: byId.get(card.itemId)?.concepts[0] ?? '',
    topic: topicOf(card.itemId),
    memory: null,
  }));
}

function oneOfEachItem(cards: readonly Queueable[], file: string): Queueable[] {
  const own = cards.filter((card) => card.noteId === file);
  return [...new Map(own.map((card) => [card.itemId, card])).values()].slice(0, CARDS_A_NOTE);
}

/** Cards come due in no order that the note would know; the same one in every run. */
function asDue(cards: readonly Queueable[]): Queueable[] {
  return [...cards].sort((a, b) => spreadOf(a.cardId, 1) - spreadOf(b.cardId, 1));
}
