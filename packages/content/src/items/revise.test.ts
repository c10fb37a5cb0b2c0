import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../generate.ts';
import { revise } from './revise.ts';
import { changesMeaning } from './similarity.ts';
import { versionedItems } from './versioned.ts';

const NOTE = `# Tea vs coffee

## Side by side

| Feature | Tea | Coffee |
|---|---|---|
| Made from | dried leaves | roasted beans |
| Brewed with | hot water | boiling water under pressure |
| Grown in | hills with rain | heights near the equator |

## Which

| Situation | Use tea? | Use coffee? |
|---|---|---|
| A long evening with friends | ✅ Yes | ❌ Keeps them awake |
| An early train to catch | ❌ Too mild | ✅ Yes |

- Earl Grey → Tea
- Espresso → Coffee
`;
const items = (markdown: string) => versionedItems(generate(markdown));
const changes = (after: string, before = NOTE) =>
  revise(items(before), items(after)).filter(({ change }) => change !== 'kept');

describe('revising a note', () => {
  it('changes nothing where nothing changed', () => expect(changes(NOTE)).toEqual([]));

  it('keeps rows that were put in another order', () => {
    const [, first = '', second = ''] = /(\| Made from.*\n)(\| Brewed with.*\n)/.exec(NOTE) ?? [];
    expect(changes(NOTE.replace(first + second, second + first))).toEqual([]);
  });

  it('knows a typo from another answer', () => {
    expect(changes(NOTE.replace('dried leaves', 'dried leafs'))).toMatchObject([
      { change: 'reworded', id: 'cell/made-from/tea', isOther: false },
    ]);
    expect(changes(NOTE.replace('dried leaves', 'bags of dust'))).toMatchObject([
      { change: 'reworded', id: 'cell/made-from/tea', isOther: true },
    ]);
  });

  it('matches both cells of a renamed feature, with the evidence', () => {
    const found = changes(NOTE.replace('| Made from', '| Raw material'));
    expect(found.map((change) => 'from' in change && [change.change, change.from, change.to])).toEqual([
      ['renamed', 'cell/made-from/coffee', 'cell/raw-material/coffee'],
      ['renamed', 'cell/made-from/tea', 'cell/raw-material/tea'],
    ]);
    expect(found[0]).toMatchObject({ evidence: expect.stringContaining('the same answer') });
  });

  it('matches a concept that was renamed in every place', () => {
    const found = changes(NOTE.replaceAll('Tea', 'Green tea').replaceAll('Use tea', 'Use green tea'));
    expect(found.filter(({ change }) => change === 'retired')).toEqual([]);
    expect(found.filter(({ change }) => change === 'renamed').length).toBeGreaterThanOrEqual(5);
  });

  it('sees a row that moved under another heading', () => {
    const row = '- Espresso → Coffee\n';
    expect(changes(`${NOTE.replace(row, '')}\n## More examples\n\n${row}`)).toMatchObject([
      { change: 'moved', id: 'classification/coffee/espresso' },
    ]);
  });

  it('sees one that was split, and several that were merged', () => {
    const one = '# A vs B\n\n## A\n\nPros\n\n- quick to start and cheap to run\n';
    const two = '# A vs B\n\n## A\n\nPros\n\n- quick to start\n- cheap to run\n';
    expect(changes(two, one).map(({ change }) => change)).toContain('split');
    expect(changes(one, two).map(({ change }) => change)).toContain('merged');
  });

  it('lets memories of rows that stand twice change places with them', () => {
    const double = (a: string, b: string) =>
      `# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | ${a} | 1 |\n| x | ${b} | 1 |\n`;
    const found = changes(double('second answer', 'first answer'), double('first answer', 'second answer'));
    expect(found.map((change) => 'from' in change && [change.from, change.to]).sort()).toEqual([
      ['cell/x/a', 'cell/x/a~2'],
      ['cell/x/a~2', 'cell/x/a'],
    ]);
  });

  it('calls other numbers and negations another answer, and punctuation none', () => {
    expect(changesMeaning('20 bytes', '40 bytes')).toBe(true);
    expect(changesMeaning('It is safe', 'It is not safe')).toBe(true);
    expect(changesMeaning('It is safe.', 'it is  safe')).toBe(false);
  });
});

describe('random edits', () => {
  const words = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,4}$/);
  const row = fc.record({ feature: words, tea: words, coffee: words });
  const rows = fc.uniqueArray(row, { minLength: 2, maxLength: 8, selector: ({ feature }) => feature });
  const noteOf = (all: { feature: string; tea: string; coffee: string }[], section = 'Table') =>
    `# Tea vs coffee\n\n## ${section}\n\n| Feature | Tea | Coffee |\n|---|---|---|\n${all
      .map(({ feature, tea, coffee }) => `| ${feature} | ${tea} | ${coffee} |`)
      .join('\n')}\n`;

  type Row = { feature: string; tea: string; coffee: string };
  /** Each edit, and how many items it touches in a way that could detach them. */
  const EDITS: readonly (readonly [touched: number, edit: (all: Row[], at: number, text: string) => string])[] = [
    [2, (all, at, text) => noteOf(all.with(at, { ...(all[at] as Row), feature: `${text} new` }))],
    [0, (all, at, text) => noteOf(all.with(at, { ...(all[at] as Row), tea: text }))],
    [0, (all) => noteOf(all.toReversed())],
    [0, (all) => noteOf(all, 'Moved')],
    [2, (all, at) => noteOf(all.toSpliced(at, 1))],
  ];

  it.each(EDITS.map((edit, index) => [index, edit] as const))(
    'never detach more items than were touched (%i)',
    (_, [touched, edit]) => {
      fc.assert(
        fc.property(rows, fc.nat(), words, (all, pick, text) => {
          const after = edit(all, pick % all.length, text);
          const detached = revise(items(noteOf(all)), items(after)).filter(({ change }) => change === 'retired').length;
          expect(detached).toBeLessThanOrEqual(touched);
          expect(revise(items(after), items(after)).every(({ change }) => change === 'kept')).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('account for every item of both versions exactly once', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [old, now] = [items(noteOf(before)), items(noteOf(after))];
        const found = revise(old, now);
        const from = found.flatMap((change) =>
          'from' in change ? change.from : change.change === 'added' ? [] : [change.id],
        );
        const to = found.flatMap((change) =>
          'to' in change ? change.to : change.change === 'retired' ? [] : [change.id],
        );
        expect([...from].sort()).toEqual(old.map((item) => item.id).sort());
        expect([...to].sort()).toEqual(now.map((item) => item.id).sort());
      }),
      { numRuns: 150 },
    );
  });
});
