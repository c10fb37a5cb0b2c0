import type { Card, Sibling } from './cards/card.ts';
import { makeCards } from './cards/make-cards.ts';
import type { Item } from './items/item.ts';
import { makeItems } from './items/make-items.ts';
import { type Diagnostic, inOrder } from './knowledge/diagnostics.ts';
import { type Coverage, readKnowledge } from './knowledge/read-knowledge.ts';
import type { Knowledge } from './knowledge/types.ts';
import { type FrontMatter, parseMarkdown } from './markdown/parse.ts';
import { makeQuestions } from './questions/make-questions.ts';
import type { Question } from './questions/question.ts';

/** Everything that a note gives. */
export interface Generated {
  frontMatter: FrontMatter;
  knowledge: Knowledge;
  items: Item[];
  cards: Card[];
  questions: Question[];
  diagnostics: Diagnostic[];
  coverage: Coverage;
  /** Where each section begins, with its headings. */
  sections: { line: number; path: string }[];
}

/** What a note offers the questions of others. */
export function siblingsFrom(noteId: string, { knowledge }: Pick<Generated, 'knowledge'>): Sibling[] {
  return knowledge.concepts.map(({ id, name }) => ({
    id: `${noteId}/${id}`,
    name,
    meaning: knowledge.definitions.find((one) => one.concept === id)?.meaning ?? null,
    vehicle: knowledge.analogies.find((one) => one.concept === id)?.vehicle ?? null,
  }));
}

/** Reads a note and makes its items, cards and questions. Pure: the same text gives the same result, byte for byte. */
export function generate(markdown: string, siblings: readonly Sibling[] = []): Generated {
  const parsed = parseMarkdown(markdown);
  const { knowledge, coverage, lexicon, diagnostics, contrasted, sections } = readKnowledge(parsed, markdown);
  const names = new Map([...siblings, ...knowledge.concepts].map((concept) => [concept.id, concept.name]));
  const making = {
    lexicon,
    contrasted,
    siblings,
    nameOf: (id: string) => names.get(id) ?? id,
    aliasesOf: (id: string) => knowledge.aliases.get(id) ?? [],
  };
  const items = makeItems(knowledge);
  const questions = makeQuestions(items.items, making);
  return {
    frontMatter: parsed.frontMatter,
    knowledge,
    items: items.items,
    cards: makeCards(items.items, making),
    questions: questions.questions,
    diagnostics: inOrder([...diagnostics, ...items.diagnostics, ...questions.diagnostics]),
    coverage,
    sections,
  };
}
