import type { RichText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { and, asc, eq, isNull } from 'drizzle-orm';

/** An item as its author sees it, with what was decided for it. */
export interface WorkshopItem {
  itemId: string;
  line: number;
  front: RichText;
  back: RichText;
  isDisabled: boolean;
  prompt: string | null;
  feedback: string | null;
}

export interface Workshop {
  items: WorkshopItem[];
  questions: { questionId: string; line: number; prompt: string; options: { text: string; isRight: boolean }[] }[];
  /** What learners flagged and the author has not put away. */
  flags: {
    flagId: string;
    line: number;
    kind: 'wrong' | 'unclear';
    text: string;
    about: RichText;
    createdAt: number;
  }[];
}

/** All that an author decides beside the text of a note, and what learners said of it. */
export async function readWorkshop(store: Store, noteId: string): Promise<Workshop> {
  const { db, t } = store;
  const own = await db
    .select()
    .from(t.ownQuestion)
    .where(eq(t.ownQuestion.noteId, noteId))
    .orderBy(asc(t.ownQuestion.line), asc(t.ownQuestion.createdAt));
  return {
    items: await itemsOf(store, noteId),
    questions: own.map(({ id, line, prompt, options }) => ({
      questionId: id,
      line,
      prompt,
      options: options.map(({ text, isRight }) => ({ text, isRight })),
    })),
    flags: await flagsOf(store, noteId),
  };
}

/** Every item in use with its first card; a disabled one shows the card that it had. */
async function itemsOf({ db, t }: Store, noteId: string): Promise<WorkshopItem[]> {
  const rows = await db
    .select({ item: t.item, card: t.card, choice: t.itemChoice })
    .from(t.item)
    .innerJoin(t.card, eq(t.card.itemId, t.item.id))
    .leftJoin(t.itemChoice, eq(t.itemChoice.itemId, t.item.id))
    .where(and(eq(t.item.noteId, noteId), isNull(t.item.retiredAt)))
    .orderBy(asc(t.item.line), asc(t.item.position), asc(t.card.position));
  const firsts = [...new Map(rows.toReversed().map((row) => [row.item.id, row])).values()].reverse();
  return firsts.map(({ item, card, choice }) => ({
    itemId: item.id,
    line: item.line,
    front: card.front,
    back: card.back,
    isDisabled: choice?.isDisabled ?? false,
    prompt: choice?.prompt ?? null,
    feedback: choice?.feedback ?? null,
  }));
}

async function flagsOf({ db, t }: Store, noteId: string): Promise<Workshop['flags']> {
  const rows = await db
    .select({ flag: t.flag, front: t.card.front, line: t.card.line, body: t.question.body })
    .from(t.flag)
    .leftJoin(t.card, eq(t.card.id, t.flag.cardId))
    .leftJoin(t.question, eq(t.question.id, t.flag.questionId))
    .where(and(eq(t.flag.noteId, noteId), isNull(t.flag.resolvedAt)))
    .orderBy(asc(t.flag.createdAt));
  return rows.map(({ flag, front, line, body }) => ({
    flagId: flag.id,
    line: line ?? body?.source.line ?? 1,
    kind: flag.kind,
    text: flag.text,
    about: front ?? body?.prompt ?? [],
    createdAt: flag.createdAt,
  }));
}
