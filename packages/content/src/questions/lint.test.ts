import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../generate.ts';
import { text } from '../markdown/rich-text.ts';
import { lintQuestions } from './lint.ts';
import type { Question } from './question.ts';

const NOTES = new URL('../../notes/', import.meta.url);

const question = (prompt: string, right: string, ...wrong: string[]): Question => ({
  id: 'q',
  kind: 'which-concept',
  itemIds: [],
  prompt: [text(prompt)],
  options: [right, ...wrong].map((option, index) => ({
    id: String(index),
    text: [text(option)],
    concepts: [],
    feedback: [],
  })),
  key: ['0'],
  choose: 'one',
  source: { line: 1, endLine: 1 },
});
const rules = (...args: Parameters<typeof question>) =>
  lintQuestions([question(...args)]).map((finding) => finding.rule);

describe('the linter of questions', () => {
  it.each([
    ['a prompt that names its answer', ['Which makes tea from leaves?', 'Tea', 'Coffee'], 'names-its-answer'],
    [
      'a word that prompt and key alone share',
      ['What is a replica for?', 'Replica servers', 'Spare parts'],
      'cue-word',
    ],
    ['options that are the same', ['Which?', 'Tea', 'tea '], 'duplicate-options'],
    ['an option without words', ['Which?', 'Tea', ' '], 'empty-option'],
    [
      'a key that its length tells',
      ['Which?', 'A long and careful answer with every detail in it', 'Short'],
      'length-tells',
    ],
    ['two negations in what is asked', ['One day. Which is not never used?', 'Tea', 'Coffee'], 'double-negation'],
    ['a single option', ['Which?', 'Tea'], 'too-few-options'],
  ] as const)('finds %s', (_, [prompt, right, ...wrong], rule) => {
    expect(rules(prompt, right, ...wrong)).toContain(rule);
  });

  it('finds nothing in a fair question', () => {
    expect(rules('A server dies. Which of these would you use?', 'Replication', 'Redundancy')).toEqual([]);
  });

  it.each(readdirSync(NOTES))('finds nothing in the questions of %s', (name) => {
    expect(lintQuestions(generate(readFileSync(new URL(name, NOTES), 'utf8')).questions)).toEqual([]);
  });
});
