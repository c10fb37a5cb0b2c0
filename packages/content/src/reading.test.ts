import { describe, expect, it } from 'vitest';
import { generate, siblingsFrom } from './generate.ts';
import { inspect } from './inspect.ts';
import { plainText } from './markdown/rich-text.ts';

const idsOf = (markdown: string) => generate(markdown).items.map((item) => item.id);
const cardsOf = (markdown: string) =>
  generate(markdown).cards.map(({ front, back }) => `${plainText(front)} => ${plainText(back)}`);
const codesOf = (markdown: string) => generate(markdown).diagnostics.map(({ line, code }) => `${line} ${code}`);

describe('what speaks for a concept and against it', () => {
  const note =
    '# Redis vs Memcached\n\n## Redis\n\nPros\n\n- fast\n- rich types\n\n**Cons of Redis:**\n\n- memory is dear\n';

  it('is read below labels, headings and bold lines', () => {
    expect(inspect(note).points.map(({ concept, side, text }) => [concept, side, text])).toEqual([
      ['redis', 'pro', 'fast'],
      ['redis', 'pro', 'rich types'],
      ['redis', 'con', 'memory is dear'],
    ]);
  });

  it('is read from marks below the heading of a concept', () => {
    expect(idsOf('# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | 1 | 2 |\n\n## A\n\n- ✅ typed\n- ❌ slow\n')).toEqual(
      expect.arrayContaining(['point/a/pro/typed', 'point/a/con/slow']),
    );
  });

  it('is asked by side, and a short list by name', () => {
    expect(cardsOf(note)).toEqual([
      'Is that an advantage or a drawback of Redis? “fast” => Advantage',
      'Name 2 advantages of Redis. => • fast • rich types',
      'Is that an advantage or a drawback of Redis? “rich types” => Advantage',
      'Is that an advantage or a drawback of Redis? “memory is dear” => Drawback',
    ]);
  });
});

describe('when to use a concept', () => {
  it('is a verdict for each line, and “both together” names nobody', () => {
    const { scenarios, concepts } = inspect(
      '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | 1 | 2 |\n\n### When to use A\n\n- many readers\n\n### When not to use A\n\n- few readers\n\n### When to use both together\n\n- **A** for x\n',
    );
    expect(scenarios.map(({ situation, verdicts }) => [situation, verdicts[0]?.verdict])).toEqual([
      ['many readers', 'yes'],
      ['few readers', 'no'],
    ]);
    expect(concepts.map((concept) => concept.id)).toEqual(['a', 'b']);
  });

  it('is asked openly where the note only ever says what to choose', () => {
    expect(
      cardsOf('# Formats\n\n| Use case | Format |\n|---|---|\n| A terminal | plain |\n| A program | json |\n'),
    ).toEqual(['A terminal. What would you use? => plain', 'A program. What would you use? => json']);
  });
});

describe('steps', () => {
  it('are read where the words around a numbered list speak of them', () => {
    expect(
      inspect('# Cells\n\n## Phases of mitosis\n\n1. Prophase\n2. Metaphase\n3. Anaphase\n').sequences,
    ).toMatchObject([{ subject: 'Phases of mitosis', steps: ['Prophase', 'Metaphase', 'Anaphase'] }]);
  });

  it('are read where the lines begin with verbs', () => {
    expect(idsOf('# Deploying\n\n1. Build the image\n2. Push it\n3. Roll it out\n')).toEqual(['sequence/deploying']);
  });

  it.each([
    ['a count of traits', '# A\n\n## Key characteristics\n\n1. High throughput\n2. Fault tolerance\n3. Scalability\n'],
    ['a table of contents', '# A\n\n## Contents\n\n1. [Start](#start)\n2. [Use](#use)\n3. [Stop](#stop)\n'],
    ['references', '# A\n\n## References\n\n1. Read the paper\n2. Watch the talk\n3. Visit the site\n'],
  ])('are not made of %s', (_, markdown) => expect(idsOf(markdown)).toEqual([]));

  it('are ordered in a question that never shows them in order', () => {
    const [question] = generate('# Deploying\n\n1. Build it\n2. Push it\n3. Run it\n').questions;
    expect(question).toMatchObject({ kind: 'ordering', choose: 'order' });
    expect(question?.key).toEqual(question?.options.map((option) => option.id));
  });

  it('come from a ranked table whose head speaks of them, beside its meanings', () => {
    const ids = idsOf(
      '# Cells\n\n| # | Phase | What happens |\n|---|---|---|\n| 1 | Pro | a |\n| 2 | Meta | b |\n| 3 | Ana | c |\n',
    );
    expect(ids.filter((id) => id.startsWith('sequence/'))).toHaveLength(1);
    expect(ids.length).toBeGreaterThan(3);
  });
});

describe('figures', () => {
  const note =
    '# Latency numbers\n\n| Operation | Latency |\n|---|---|\n| Cache | 0.5 ns |\n| Memory | 100 ns |\n| Disk | 10 ms |\n';

  it('are compared by unit, and only where one is clearly larger', () => {
    const questions = generate(note).questions.filter(({ kind }) => kind === 'figure');
    const keys = questions.map(({ options, key }) =>
      options.filter(({ id }) => key.includes(id)).map(({ text }) => plainText(text)),
    );
    expect(keys).toEqual([['Memory'], ['Disk']]);
    expect(generate(note.replace('0.5 ns', '90 ns').replace('10 ms', '80 ns')).questions).toEqual([]);
  });

  it.each([
    ['0.5 ns', 'time', 5e-10],
    ['~100 µs', 'time', 1e-4],
    ['1–3 GB', 'bytes', 2e9],
    ['1,000', 'count', 1000],
    ['5k', 'count', 5000],
    ['99.9%', 'share', 99.9],
  ])('“%s” is %s', (said, dimension, value) => {
    const [figure] = inspect(`# N\n\n| What | Size |\n|---|---|\n| a | ${said} |\n| b | ${said} |\n`).figures;
    expect(figure?.amount.dimension).toBe(dimension);
    expect(figure?.amount.value).toBeCloseTo(value, 12);
  });
});

describe('what the author marks', () => {
  it('is asked alone, or in groups with a hint', () => {
    expect(
      inspect('# A\n\nIt keeps ==all data== and {{c1::forks::how}} to {{c1::save}} it.\n').clozes.map(
        ({ text, answer }) => [text, answer],
      ),
    ).toEqual([
      ['It keeps ____ and forks to save it.', 'all data'],
      ['It keeps all data and [how] to ____ it.', 'forks … save'],
    ]);
  });

  it('is asked in a cell with its row and column', () => {
    expect(inspect('# A vs B\n\n| F | A | B |\n|---|---|---|\n| Port | ==80== | 81 |\n').clozes).toMatchObject([
      { lead: 'A, Port', answer: '80' },
    ]);
  });

  it.each(['a == b', '==', '==open', '{{c1::open', 'x }} y'])('is not “%s”', (text) => {
    expect(inspect(`# A\n\n${text}\n`).clozes).toEqual([]);
  });
});

describe('an analogy', () => {
  it('keeps why it fits, what stands for what, and where it ends', () => {
    const [analogy] = inspect(
      '# TCP vs UDP\n\n- **TCP** is like **a call**.\n  - both sides listen\n  - the line = the connection\n  - Unlike a call, it never tires\n- **UDP** is like **a shout**.\n',
    ).analogies;
    expect(analogy).toMatchObject({
      elaborations: ['both sides listen'],
      parts: [{ part: 'the line', standsFor: 'the connection' }],
      breaks: 'Unlike a call, it never tires',
    });
  });

  it('gives one card for two parts of one name', () => {
    const { cards } = generate(
      '# A vs B\n\n- **A** is like **a call**.\n  - line = one\n  - line = two\n- **B** is like **a shout**.\n',
    );
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
  });

  it.each([
    '## Cache\n\nAnalogy: a cook keeps salt by the stove',
    '## Cache\n\n**Real-life example:** a cook keeps salt by the stove',
    '## Cache\n\nImagine a cook who keeps salt by the stove',
    '## Analogy\n\n- Cache: a cook keeps salt by the stove',
  ])('is read from %j', (text) => {
    const note = `# Cache vs Store\n\n| F | Cache | Store |\n|---|---|---|\n| x | 1 | 2 |\n\n${text}\n`;
    expect(inspect(note).analogies.map(({ concept }) => concept)).toEqual(['cache']);
  });
});

describe('prose', () => {
  it('defines where a section begins with its heading, and otherwise is remarked on once', () => {
    const note =
      '# Notes\n\n## Idempotency\n\nIdempotency means that a second call changes nothing. It is handy, e.g. in queues.\n\n## Other\n\nQueues made the site quick and everyone was happy with it.\n';
    expect(inspect(note).definitions.map(({ text }) => text)).toEqual([
      'Idempotency means that a second call changes nothing.',
    ]);
    expect(codesOf(note)).toContain('9 prose-unread');
  });

  it('in a call-out is read or left out, never lost', () => {
    const { coverage } = generate(
      '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | 1 | 2 |\n\n> [!NOTE]\n> Some advice for the road.\n',
    );
    expect(coverage).toEqual({ rows: 2, used: 1, leftOut: 1, ratio: 1 });
  });
});

describe('tables', () => {
  it('in HTML are read at their lines', () => {
    const { comparisons } = inspect(
      '# A vs B\n\n<table>\n<tr><th>F</th><th>A</th><th>B</th></tr>\n\n<tr><td>x</td><td>one<br>two</td><td>three</td></tr>\n</table>\n',
    );
    expect(comparisons[0]?.cells.map(({ text, source }) => [text, source.line])).toEqual([
      ['one two', 6],
      ['three', 6],
    ]);
  });

  it('have their orientation from the first head where nothing else tells it', () => {
    const table = (head: string) =>
      `# Notes\n\n| ${head} | Main trait | Typical use |\n|---|---|---|\n| Red | warm | signs |\n| Blue | cold | seas |\n`;
    expect(idsOf(table('Colour'))).toContain('cell/main-trait/red');
    expect(idsOf(table('Aspect'))).toContain('cell/red/main-trait');
  });

  it('of one concept’s features belong to the concept of the section', () => {
    expect(idsOf('# Stores\n\n## Redis\n\n| Feature | Description |\n|---|---|\n| Licence | AGPL |\n')).toEqual([
      'cell/licence/redis',
    ]);
  });

  it.each([
    ['records', '# A\n\n| Version | Date | Changes |\n|---|---|---|\n| 1 | 2020-01-01 | first |\n', 'table-of-records'],
    ['links', '# A\n\n| Topic | Link |\n|---|---|\n| Redis | [docs](https://example.org) |\n', 'table-of-links'],
    ['a check-list', '# A\n\n- [ ] **Read**: chapter 5\n- [x] **Write**: a note\n', 'checklist'],
  ])('of %s are left out with a reason', (_, markdown, code) => {
    expect(codesOf(markdown).join()).toContain(code);
    expect(generate(markdown)).toMatchObject({ items: [], coverage: { used: 0, ratio: 1 } });
  });

  it('ask several facts of one cell alone too, where the author parted them', () => {
    const cards = cardsOf('# A vs B\n\n| F | A | B |\n|---|---|---|\n| Risk | stale reads; lost writes | none |\n');
    expect(cards).toEqual(
      expect.arrayContaining([
        'A: Risk? • ____ • lost writes => stale reads',
        'A: Risk? (2) => • stale reads • lost writes',
      ]),
    );
  });
});

describe('directives and front matter', () => {
  const row = '- **Foo** = bar\n';

  it('leave a block out, or ask it both ways', () => {
    expect(codesOf(`# A\n\n<!-- recto: skip -->\n\n${row}`)).toContain('5 skipped-by-author');
    expect(idsOf(`# A\n\n<!-- recto: skip -->\n\n${row}`)).toEqual([]);
    const both = '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | 1 | 2 |\n\n<!-- recto: reverse -->\n\n- tea → A\n';
    expect(cardsOf(both)).toContain('Name an example of A. => tea');
  });

  it('leave a whole note out', () => {
    expect(generate(`---\nrecto: skip\n---\n\n# A\n\n${row}`)).toMatchObject({
      items: [],
      diagnostics: [{ code: 'note-skipped' }],
    });
  });

  it('give concepts other names, which labels and typed answers know', () => {
    const note =
      '---\naliases:\n  Replication: [replicas]\n---\n# Replication vs Redundancy\n\n- two copies → replicas\n- **Replication** = having several copies of data\n- **Redundancy** = having spare parts ready\n';
    expect(idsOf(note)).toContain('classification/replication/two-copies');
    const typed = generate(note).questions.find(({ kind }) => kind === 'typed');
    expect(typed?.accepts).toEqual(['Replication', 'replicas']);
  });
});

describe('a concept', () => {
  const table = (...heads: string[]) =>
    `# Replication vs Redundancy\n\n| Feature | ${heads.join(' | ')} |\n|---|${heads.map(() => '---|').join('')}\n| x | ${heads.map((_, at) => at).join(' | ')} |\n`;

  it.each([
    ['with a qualifier', ['DB replication', 'Redundancy']],
    ['in the plural', ['Replications', 'Redundancy']],
    ['with a picture and a link', ['🔁 [Replication](https://example.org)', 'Redundancy']],
  ])('%s is one with the title’s', (_, heads) => {
    const { comparisons } = generate(`${table(...heads)}\n- a copy → Replication\n`).knowledge;
    expect(generate(`${table(...heads)}\n- a copy → Replication\n`).knowledge.classifications[0]?.concept).toBe(
      comparisons[0]?.concepts[0],
    );
  });

  it('of two kinds stays two', () => {
    const { comparisons } = generate(table('Synchronous replication', 'Asynchronous replication')).knowledge;
    expect(new Set(comparisons[0]?.concepts).size).toBe(2);
  });

  it('answers to its abbreviation', () => {
    expect(
      idsOf(
        '# Edge\n\n- **Content delivery network (CDN)** = caches near the reader\n- a picture from next door → CDN\n',
      ),
    ).toContain('classification/content-delivery-network/a-picture-from-next-door');
  });
});

describe('a long text', () => {
  it('that names its own concept far behind is neither matched nor judged, as a short one is not', () => {
    const far = `${'a long way round the houses and the gardens and the fields '.repeat(2)}comes`;
    const cell = (name: string, at: number) => `${far} ${name} at ${at}`;
    const note = `# A vs B\n\n| Feature | Alpha | Beta | Gamma |\n|---|---|---|---|\n| Way | ${cell('Alpha', 1)} | ${cell('Beta', 2)} | ${cell('Gamma', 3)} |\n`;
    const kinds = generate(note).questions.map(({ kind }) => kind);
    expect(kinds).not.toContain('true-false');
  });
});

describe('wrong answers', () => {
  it('come from the notes beside where a note has none of its own', () => {
    const beside = siblingsFrom(
      'other',
      generate('# C vs D\n\n- **Cache** = a store of answers near the reader\n- **Queue** = a line of waiting work\n'),
    );
    const lone = '# Locks\n\n- **Mutex** = a lock that one thread holds at a time\n';
    expect(generate(lone).questions.filter(({ kind }) => kind === 'which-definition')).toEqual([]);
    const [question] = generate(lone, beside).questions.filter(({ kind }) => kind === 'which-definition');
    expect(question?.options.map(({ text }) => plainText(text)).sort()).toEqual(['Cache', 'Mutex', 'Queue']);
  });
});
