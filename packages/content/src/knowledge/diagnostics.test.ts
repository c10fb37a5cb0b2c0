import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from './diagnostics.ts';

const PAGES = new URL('../../../../docs/guides/author/diagnostics/', import.meta.url);

describe('every code that reading can remark', () => {
  it.each(DIAGNOSTIC_CODES)('%s has its page', (code) => {
    expect(existsSync(new URL(`${code}.md`, PAGES))).toBe(true);
  });
});
