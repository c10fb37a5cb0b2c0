import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Question } from './question.ts';

/** Rules of item writing that a question can break. After Haladyna, Downing and Rodriguez (2002), Applied Measurement in Education 15(3). */
export const LINT_RULES = [
  'cue-word',
  'double-negation',
  'duplicate-options',
  'empty-option',
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

/** What is wrong with the writing of some questions; nothing, where a good teacher would sign them. */
export function lintQuestions(questions: readonly Question[]): LintFinding[] {
  return questions.flatMap((question) =>
    LINT_RULES.filter((rule) => CHECKS[rule](toTexts(question))).map((rule) => ({ questionId: question.id, rule })),
  );
}

interface Texts {
  prompt: string;
  /** The sentence of the prompt that is ours, behind the note's words. */
  ask: string;
  key: string[];
  others: string[];
}

function toTexts({ prompt, options, key }: Question): Texts {
  const text = plainText(prompt);
  const isKey = (option: Question['options'][number]) => key.includes(option.id);
  return {
    prompt: text,
    ask: /[^.!?。？！]*[?？]?[^?？.。]*$/u.exec(text.trim())?.[0] ?? '',
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
    key.some((name) => hasWords(prompt, name)) && !others.some((name) => hasWords(prompt, name)),
  'cue-word': ({ prompt, key, others }) =>
    key.some((option) =>
      wordsOf(option).some((word) => hasWords(prompt, word) && !others.some((other) => hasWords(other, word))),
    ) && !key.some((option) => hasWords(prompt, option)),
  'length-tells': ({ key, others }) => {
    const longest = Math.max(0, ...others.map((option) => option.length));
    return others.length > 0 && key.every((option) => option.length >= LONG && option.length >= STANDS_OUT * longest);
  },
  'double-negation': ({ ask }) => (ask.match(NEGATION)?.length ?? 0) > 1,
};

function wordsOf(option: string): string[] {
  return slugOf(option)
    .split('-')
    .filter((word) => word.length >= CUE_LETTERS);
}

function hasWords(text: string, words: string): boolean {
  const slug = slugOf(words);
  return slug !== '' && `-${fullSlug(text)}-`.includes(`-${slug}-`);
}

/** Like a slug, but never shortened: words are looked for in it. */
function fullSlug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
