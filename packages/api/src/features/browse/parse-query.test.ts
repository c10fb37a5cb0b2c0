import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

describe('a search', () => {
  it.each([
    ['copies', [{ type: 'text', text: 'copies', not: false }]],
    ['-copies', [{ type: 'text', text: 'copies', not: true }]],
    [
      'deck:"TCP and UDP" is:due',
      [
        { type: 'deck', text: 'TCP and UDP', not: false },
        { type: 'is', what: 'due', not: false },
      ],
    ],
    ['-is:suspended', [{ type: 'is', what: 'suspended', not: true }]],
    ['prop:s<10', [{ type: 'prop', property: 's', compare: '<', value: 10, not: false }]],
    ['prop:r>=0.9', [{ type: 'prop', property: 'r', compare: '>=', value: 0.9, not: false }]],
    ['concept:tcp', [{ type: 'concept', text: 'tcp', not: false }]],
    ['', []],
  ])('%s is understood', (query, terms) => expect(parseQuery(query)).toEqual(terms));

  it.each([
    ['is:tired', 'is:tired', 'suspended'],
    ['prop:s', 'prop:s', 'prop:s<10'],
    ['color:red', 'color:red', 'deck:'],
  ])('%s is told, with what could stand there', (query, problem, expected) => {
    expect(parseQuery(query)).toEqual({ problem, expected: expect.stringContaining(expected) });
  });

  it('never throws, and keeps every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (query) => {
        expect(() => parseQuery(query)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 }), (words) => {
        expect(parseQuery(words.join(' '))).toHaveLength(words.length);
      }),
    );
  });
});
