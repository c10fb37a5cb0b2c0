import { holdsWords } from '../markdown/holds-words.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Question } from './question.ts';

/**
 * Rules of item writing that a question can break. After Haladyna, Downing and Rodriguez (2002), Applied Measurement in Education 15(3).
 * What is matched, sorted, ordered or typed is held to the rules that its form has.
 */
export const LINT_RULES = [
  'all-of-the-above',
  'cue-word',
  'double-negation',
  'duplicate-options',
  'empty-option',
  'format-tells',
  'length-tells',
  'names-its-answer',
  'no-key',
  'too-few-options',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

export interface LintFinding {
  questionId: string;
  rule: LintRule;
}

/** A key that is so many times as long as every other option stands out; short ones are names, which differ by nature. */
const STANDS_OUT = 2;
const LONG = 30;
const CUE_LETTERS = 5;
const NEGATION = /\b(?:not|never|none|no|without|cannot|can't|doesn't|isn't|don't)\b/gi;
const ALL_OF_ABOVE = /\b(?:all|none|both) of the above\b/i;

/** What is wrong with the writing of some questions; nothing, where a good teacher would sign them. */
export function lintQuestions(questions: readonly Question[]): LintFinding[] {
  return questions.flatMap((question) => {
    const texts = toTexts(question);
    return LINT_RULES.filter((rule) => isHeldTo(rule, question) && CHECKS[rule](texts)).map((rule) => ({
      questionId: question.id,
      rule,
    }));
  });
}

const OF_CHOICE: readonly LintRule[] = ['cue-word', 'format-tells', 'length-tells', 'names-its-answer'];

/** “True” and “false” stand in every prompt that asks for them, and pairs have no one key among others. */
function isHeldTo(rule: LintRule, { kind, choose }: Question): boolean {
  if (choose === 'type') return rule !== 'too-few-options' && rule !== 'cue-word';
  if (choose === 'one' || choose === 'several') return kind !== 'true-false' || !OF_CHOICE.includes(rule);
  return !OF_CHOICE.includes(rule);
}

interface Texts {
  prompt: string;
  key: string[];
  others: string[];
}

function toTexts({ prompt, options, key, choose }: Question): Texts {
  const text = plainText(prompt);
  const isKey = (option: Question['options'][number]) =>
    choose === 'match' || choose === 'sort' ? true : key.includes(option.id);
  return {
    prompt: text,
    key: options.filter(isKey).map((option) => plainText(option.text)),
    others: options.filter((option) => !isKey(option)).map((option) => plainText(option.text)),
  };
}

const CHECKS: Record<LintRule, (texts: Texts) => boolean> = {
  'no-key': ({ key }) => key.length === 0,
  'too-few-options': ({ key, others }) => key.length + others.length < 2,
  'empty-option': ({ key, others }) => [...key, ...others].some((option) => option.trim() === ''),
  'duplicate-options': ({ key, others }) => new Set([...key, ...others].map(slugOf)).size < key.length + others.length,
  'names-its-answer': ({ prompt, key, others }) =>
    key.some((name) => holdsWords(prompt, name)) && !others.some((name) => holdsWords(prompt, name)),
  'cue-word': ({ prompt, key, others }) =>
    key.some((option) =>
      wordsOf(option).some((word) => holdsWords(prompt, word) && !others.some((other) => holdsWords(other, word))),
    ) && !key.some((option) => holdsWords(prompt, option)),
  'length-tells': ({ key, others }) => {
    const longest = Math.max(0, ...others.map((option) => option.length));
    return others.length > 0 && key.every((option) => option.length >= LONG && option.length >= STANDS_OUT * longest);
  },
  'format-tells': ({ key, others }) =>
    others.length > 1 && FORMATS.some((has) => key.every(has) && !others.some(has) && key.length === 1),
  'all-of-the-above': ({ key, others }) => [...key, ...others].some((option) => ALL_OF_ABOVE.test(option)),
  'double-negation': ({ prompt }) => negationsIn(prompt) > 1 && negationsIn(askOf(prompt)) > 1,
};

/** The sentence of the prompt that is ours, behind the note's words. */
function askOf(prompt: string): string {
  return (
    prompt
      .trim()
      .split(/(?<=[.!。！])\s*/u)
      .at(-1) ?? ''
  );
}

function negationsIn(text: string): number {
  return text.match(NEGATION)?.length ?? 0;
}

/** Marks by which a key could be told from all other options without reading them. */
const FORMATS: readonly ((option: string) => boolean)[] = [
  (option) => /[.!]$/.test(option),
  (option) => /\p{Extended_Pictographic}/u.test(option),
  (option) => option.endsWith('…'),
];

function wordsOf(option: string): string[] {
  return slugOf(option)
    .split('-')
    .filter((word) => word.length >= CUE_LETTERS);
}
