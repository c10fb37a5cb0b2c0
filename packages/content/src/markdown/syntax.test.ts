import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { describe, expect, it } from 'vitest';
import { syntaxOf } from './syntax.ts';

const ALL = {
  extensions: [gfm(), math(), frontmatter()],
  mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown(), frontmatterFromMarkdown()],
};
const PIECES = [
  ...[
    'word',
    ' ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '  ',
    '\t',
    '\\',
    '&#64;',
    '&#104;ttp',
    '&amp;',
    '`',
    '*',
    '# ',
    '<b>',
  ],
  ...['http://a.example', 'HTTPS\\://b.example', 'www.c.example', 'www\\.d.example', 'a@e.example', 'mailto:'],
  ...[
    '[^1]',
    '[^1]: note',
    '~',
    '~~',
    'gone',
    '$',
    '$$',
    '|',
    '|---|',
    '---\n',
    '[ ] ',
    '[x] ',
    '[\n] ',
    '[a](b)',
    '\uFEFF',
  ],
];

describe('the syntax that a text needs', () => {
  it('gives the same tree as all syntax together', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        expect(fromMarkdown(markdown, syntaxOf(markdown))).toEqual(fromMarkdown(markdown, ALL));
      }),
      { numRuns: 3000 },
    );
  });

  it('is less than all syntax for a text that has few signs', () => {
    expect(syntaxOf('plain words').extensions).toHaveLength(0);
    expect(syntaxOf('---\nsources: [https://a.example]\n---\nplain | words').extensions).toHaveLength(2);
  });
});
