import type { List } from 'mdast';
import type { Grid } from '../markdown/grid.ts';
import { holdsWords } from '../markdown/holds-words.ts';
import { stripDecoration, stripRichDecoration } from '../markdown/label.ts';
import { richTextOf } from '../markdown/phrasing.ts';
import { plainText, type RichText, trimRich } from '../markdown/rich-text.ts';
import { sourceOf } from '../markdown/source.ts';
import { labelMatch } from './label-match.ts';
import type { Reading } from './reading.ts';
import { splitLeadIn } from './statement.ts';
import { conceptOfSection } from './subject.ts';
import type { Step } from './types.ts';

const FEWEST = 3;
const MOST = 12;
const LONGEST_STEP = 160;
const MOSTLY = 0.6;

interface Label {
  headings: readonly string[];
  intro: string;
}

/**
 * Reads a numbered list as steps in their order. A number alone only counts: the words around the list
 * must speak of steps, or most of its lines must begin with a verb, as procedures do.
 * @returns whether it was one
 */
export function readNumberedList(reading: Reading, list: List, label: Label): boolean {
  if (!list.ordered || list.children.length < FEWEST || list.children.length > MOST) return false;
  const steps = list.children.flatMap((item): Step[] => {
    const paragraph = item.children.find((child) => child.type === 'paragraph');
    const text = paragraph ? stepOf(trimRich(richTextOf(paragraph.children))) : [];
    return plainText(text) === '' ? [] : [{ text, source: sourceOf(item) }];
  });
  if (steps.length < list.children.length || !steps.every(isStep) || !isOrdered(reading, steps, label)) return false;
  const [first] = steps;
  if (!first) return false;
  const subject = subjectOf(reading, label);
  reading.knowledge.sequences.push({ subject, steps, source: sourceOf(list) });
  for (const item of list.children) reading.row(item, sourceOf(item), 'used');
  return true;
}

/** A long step is named by its lead-in: “**Propose**: the leader sends …” is the step “Propose”. */
function stepOf(content: RichText): RichText {
  const split = splitLeadIn(content);
  return split && split.link !== '' && plainText(split.right) !== '' ? split.left : stripRichDecoration(content);
}

function isStep({ text }: Step): boolean {
  return text[0]?.type !== 'link' && plainText(text).length <= LONGEST_STEP && !/[?？]$/u.test(plainText(text));
}

function isOrdered(reading: Reading, steps: readonly Step[], { headings, intro }: Label): boolean {
  const { lexicon } = reading;
  const near = [intro, headings.at(-1) ?? ''];
  if (near.some((label) => labelMatch(label, lexicon.enumeration, lexicon) !== undefined)) return false;
  if (near.some((label) => speaksOfSteps(label, lexicon.step, lexicon.writesWordsTogether))) return true;
  const verbs = steps.filter(({ text }) => lexicon.imperatives.includes(firstWord(plainText(text))));
  return verbs.length >= MOSTLY * steps.length;
}

function speaksOfSteps(label: string, words: readonly string[], together: boolean): boolean {
  return words.some((word) => holdsWords(label, word, together));
}

function firstWord(text: string): string {
  return /^[\p{L}'’-]+/u.exec(text.trim())?.[0].toLowerCase() ?? '';
}

/** What the steps are of: the heading, or the concept that “When to use X” is about. */
function subjectOf(reading: Reading, { headings }: Label): string {
  const { lexicon } = reading;
  const heading = stripDecoration(headings.at(-1) ?? '');
  for (const words of [lexicon.avoidWhen, lexicon.useWhen, lexicon.pros, lexicon.cons]) {
    const rest = labelMatch(heading, words, lexicon);
    if (rest === undefined) continue;
    const concept = rest === '' ? conceptOfSection(reading, headings.slice(0, -1)) : reading.concepts.find(rest);
    return concept?.name ?? rest;
  }
  const isBare = speaksOfSteps(heading, lexicon.step, lexicon.writesWordsTogether) && heading.split(/\s+/).length === 1;
  const above = stripDecoration(headings.at(-2) ?? '');
  return isBare && above !== '' ? `${above}, ${heading.toLowerCase()}` : heading || reading.knowledge.title;
}

/** Reads the order of a table whose first column counts its rows, where a head or the heading speaks of steps. */
export function readRankedTable(reading: Reading, grid: Grid, headings: readonly string[]): boolean {
  const { lexicon } = reading;
  const [name] = grid.head;
  if (!name || grid.rows.length < FEWEST || grid.rows.length > MOST) return false;
  const labels = [grid.rank ?? '', name.text, headings.at(-1) ?? ''];
  if (!labels.some((label) => speaksOfSteps(label, lexicon.step, lexicon.writesWordsTogether))) return false;
  const steps = grid.rows.map((row) => ({
    text: stripRichDecoration(row.cells[0]?.content ?? []),
    source: row.source,
  }));
  if (!steps.every((step) => plainText(step.text) !== '')) return false;
  const subject =
    name.text.split(/\s+/).length > 1 ? stripDecoration(name.text) : subjectOf(reading, { headings, intro: '' });
  reading.knowledge.sequences.push({ subject, steps, source: grid.source });
  return true;
}
