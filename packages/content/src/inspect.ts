import type { CardKind } from './cards/card.ts';
import { type Generated, generate } from './generate.ts';
import type { ItemKind } from './items/item.ts';
import type { Diagnostic } from './knowledge/diagnostics.ts';
import type { Coverage } from './knowledge/read-knowledge.ts';
import type { Amount, Concept, Side, VerdictValue } from './knowledge/types.ts';
import { plainText, type RichText } from './markdown/rich-text.ts';
import type { Source } from './markdown/source.ts';
import type { AnswerForm, QuestionKind } from './questions/question.ts';

/**
 * What `recto inspect --json` prints. Every `text`, `front`, `prompt` and the like is plain text;
 * `content` beside it is the same with its formatting, as a tree.
 */
export interface Inspection {
  title: string;
  concepts: Concept[];
  analogies: {
    concept: string;
    vehicle: string;
    elaborations: string[];
    parts: { part: string; standsFor: string }[];
    breaks: string | null;
    source: Source;
    content: RichText;
  }[];
  definitions: { concept: string; text: string; sources: Source[]; content: RichText }[];
  comparisons: {
    concepts: string[];
    features: string[];
    cells: { feature: string; concept: string; text: string; source: Source; content: RichText }[];
  }[];
  scenarios: {
    situation: string;
    verdicts: { concept: string; verdict: VerdictValue; qualifier: string | null }[];
    source: Source;
  }[];
  classifications: { example: string; concept: string; source: Source }[];
  combinations: { text: string; concepts: string[]; source: Source }[];
  points: { concept: string; side: Side; text: string; source: Source }[];
  sequences: { subject: string; steps: string[]; source: Source }[];
  figures: { subject: string; measure: string; text: string; amount: Amount; source: Source }[];
  clozes: { lead: string; text: string; answer: string; source: Source }[];
  mnemonics: { subject: string; text: string; source: Source }[];
  codePurposes: { code: string; text: string; source: Source }[];
  items: { id: string; kind: ItemKind; source: Source }[];
  cards: {
    id: string;
    itemId: string;
    kind: CardKind;
    front: string;
    back: string;
    content: { front: RichText; back: RichText };
  }[];
  questions: {
    id: string;
    itemIds: string[];
    kind: QuestionKind;
    prompt: string;
    choose: AnswerForm;
    options: { id: string; text: string; feedback: string }[];
    /** What options are matched with or sorted under; empty for other forms. */
    targets: { id: string; text: string }[];
    key: string[];
    /** Every spelling of a typed answer that counts; empty for other forms. */
    accepts: string[];
  }[];
  diagnostics: Diagnostic[];
  coverage: Coverage;
}

/** Reads a note and lays out all that it gives, with field names that are a contract. */
export function inspect(markdown: string): Inspection {
  const generated = generate(markdown);
  return {
    title: generated.knowledge.title,
    concepts: generated.knowledge.concepts,
    ...inspectKnowledge(generated),
    ...inspectMade(generated),
  };
}

function inspectKnowledge({ knowledge }: Generated) {
  return {
    analogies: knowledge.analogies.map(({ concept, vehicle, elaborations, parts, breaks, source }) => ({
      concept,
      vehicle: plainText(vehicle),
      elaborations: elaborations.map(plainText),
      parts: parts.map(({ part, standsFor }) => ({ part: plainText(part), standsFor: plainText(standsFor) })),
      breaks: breaks && plainText(breaks),
      source,
      content: vehicle,
    })),
    definitions: knowledge.definitions.map(({ concept, text, sources }) => ({
      concept,
      text: plainText(text),
      sources,
      content: text,
    })),
    comparisons: knowledge.comparisons.map(({ concepts, features, cells }) => ({
      concepts,
      features,
      cells: cells.map((cell) => ({ ...cell, text: plainText(cell.text), content: cell.text })),
    })),
    scenarios: knowledge.scenarios.map(({ situation, verdicts, source }) => ({
      situation: plainText(situation),
      verdicts: verdicts.map((verdict) => ({
        ...verdict,
        qualifier: verdict.qualifier && plainText(verdict.qualifier),
      })),
      source,
    })),
    classifications: knowledge.classifications.map((it) => ({ ...it, example: plainText(it.example) })),
    combinations: knowledge.combinations.map((it) => ({ ...it, text: plainText(it.text) })),
    ...inspectMore(knowledge),
  };
}

function inspectMore({ points, sequences, figures, clozes, mnemonics, codePurposes }: Generated['knowledge']) {
  return {
    points: points.map((it) => ({ ...it, text: plainText(it.text) })),
    sequences: sequences.map((it) => ({ ...it, steps: it.steps.map((step) => plainText(step.text)) })),
    figures: figures.map((it) => ({ ...it, subject: plainText(it.subject), text: plainText(it.text) })),
    clozes: clozes.map((it) => ({ ...it, text: plainText(it.text), answer: plainText(it.answer) })),
    mnemonics: mnemonics.map((it) => ({ ...it, text: plainText(it.text) })),
    codePurposes: codePurposes.map((it) => ({ ...it, code: plainText(it.code), text: plainText(it.text) })),
  };
}

function inspectMade({ items, cards, questions, diagnostics, coverage }: Generated) {
  return {
    items: items.map(({ id, kind, source }) => ({ id, kind, source })),
    cards: cards.map(({ id, itemId, kind, front, back }) => ({
      id,
      itemId,
      kind,
      front: plainText(front),
      back: plainText(back),
      content: { front, back },
    })),
    questions: questions.map(({ id, itemIds, kind, prompt, choose, options, targets = [], key, accepts = [] }) => ({
      id,
      itemIds,
      kind,
      prompt: plainText(prompt),
      choose,
      targets: targets.map((target) => ({ id: target.id, text: plainText(target.text) })),
      accepts,
      options: options.map((option) => ({
        id: option.id,
        text: plainText(option.text),
        feedback: plainText(option.feedback),
      })),
      key,
    })),
    diagnostics,
    coverage,
  };
}
