import { describe, expect, it } from 'vitest';
import { carryId } from './carry-id.ts';
import { parseMarkdown } from './parse.ts';

describe('the id that a note carries', () => {
  it.each([
    ['a note without front matter', '# A vs B\n'],
    ['one with', '---\ntitle: A\ntags: [x]\n---\n\n# A vs B\n'],
    ['one that has another id', '---\nid: old\ntitle: A\n---\n\n# A vs B\n'],
    ['Windows line ends and a byte-order mark', '\uFEFF---\r\ntitle: A\r\n---\r\n# A\r\n'],
  ])('is read again from %s', (_, markdown) => {
    const carried = carryId(markdown, 'note-1');
    const { frontMatter } = parseMarkdown(carried.replace(/^\uFEFF/, ''));
    expect(frontMatter.id).toBe('note-1');
    expect(frontMatter.title).toBe(parseMarkdown(markdown.replace(/^\uFEFF/, '')).frontMatter.title);
    expect(carryId(carried, 'note-1')).toBe(carried);
  });
});
