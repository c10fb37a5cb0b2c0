import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';
import { plainText } from './markdown/rich-text.ts';
import { sealed } from './questions/question.ts';

const table = (...rows: string[]) =>
  `# Tea vs coffee\n\n| Feature | Tea | Coffee |\n|---|---|---|\n${rows.join('\n')}\n`;
const codes = (markdown: string) => generate(markdown).diagnostics.map((diagnostic) => diagnostic.code);

describe('ids of items', () => {
  it('come from kind and place, never from wording, pictures or formatting', () => {
    const plain = generate(table('| Purpose | waking | waking fast |')).items.map((item) => item.id);
    const dressed = generate(
      table('| 🎯 **Purpose** | *calm* | ✅ speed |').replace('| Tea |', '| 🍵 Tea |'),
    ).items.map((item) => item.id);
    expect(plain).toEqual(['cell/purpose/tea', 'cell/purpose/coffee']);
    expect(dressed).toEqual(plain);
  });

  it('stay apart where one row stands twice', () => {
    const { items, diagnostics } = generate(table('| Purpose | a | b |', '| Purpose | c | d |'));
    expect(new Set(items.map((item) => item.id)).size).toBe(4);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain('double-place');
  });

  it('work in scripts without letters of ours', () => {
    expect(
      generate('# 猫 vs 犬\n\n| 特徴 | 猫 | 犬 |\n|---|---|---|\n| 声 | ニャー | ワン |\n').items.map(
        (item) => item.id,
      ),
    ).toEqual(['cell/声/猫', 'cell/声/犬']);
  });
});

describe('formatting in a cell', () => {
  it('is kept as a tree: bold, code, links, math', () => {
    const { cards } = generate(table('| Brew | **hot** `x` [l](https://example.org) $a^2$ | cold |'));
    expect(cards[0]?.back.map((node) => node.type)).toEqual(['strong', 'text', 'code', 'text', 'link', 'text', 'math']);
  });

  it('leaves prices alone', () => {
    const { cards } = generate(table('| Price | $3 or $4 | $5 |'));
    expect(plainText(cards[0]?.back ?? [])).toBe('$3 or $4');
  });

  it('loses scripts and links that run code', () => {
    const { cards, diagnostics } = generate(table('| Bad | <script>alert(1)</script> ok | [x](javascript:alert(1)) |'));
    expect(JSON.stringify(cards)).not.toMatch(/script>|javascript:/);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain('html-ignored');
  });
});

describe('questions', () => {
  it('never offer what would be right too', () => {
    const { questions, cards } = generate(table('| Drunk | hot | hot |', '| Grown | hills | heights |'));
    const asked = questions.filter((question) => question.kind === 'which-concept');
    expect(asked.map((question) => question.itemIds)).toEqual([['cell/grown/tea'], ['cell/grown/coffee']]);
    expect(questions.some((question) => question.itemIds.includes('cell/drunk/tea'))).toBe(false);
    expect(cards.filter((card) => card.kind === 'cell-reverse')).toHaveLength(2);
  });

  it('say nothing of their key when they are sealed', () => {
    for (const question of generate(table('| Grown | hills | heights |')).questions) {
      const order = question.options.map((option) => option.id);
      expect(sealed(question, order)).toEqual({
        id: question.id,
        kind: question.kind,
        prompt: question.prompt,
        choose: 'one',
        options: question.options.map(({ id, text }) => ({ id, text })),
        targets: [],
      });
    }
  });

  it('blank out a concept that its own example names', () => {
    const { questions } = generate(`${table('| a | b | c |')}\n- Green tea → Tea\n- Espresso → Coffee\n`);
    const prompts = questions
      .filter((question) => question.kind === 'classification')
      .map((question) => plainText(question.prompt));
    expect(prompts).toEqual(['“Green ____” is an example of which?', '“Espresso” is an example of which?']);
  });

  it('ask of three concepts for all that apply, and offer none', () => {
    const { questions } = generate(
      '# A, B, C\n\n| Situation | Use A? | Use B? | Use C? |\n|---|---|---|---|\n| one | yes | no | yes |\n| two | no | no | ⚠️ costly |\n',
    );
    expect(questions.map((question) => [question.choose, question.options.length, question.key.length])).toEqual([
      ['several', 4, 2],
      ['one', 4, 1],
    ]);
  });

  it('are not made where a blank cell leaves one verdict, and the line is told', () => {
    const { questions, diagnostics } = generate(
      '# A vs B\n\n| Situation | Use A? | Use B? |\n|---|---|---|\n| one | yes |  |\n',
    );
    expect(questions).toEqual([]);
    expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(['5 blank-cell', '5 question-not-possible']);
  });
});

describe('verdicts', () => {
  it.each([
    ['✅ Yes', 'yes', null],
    ['❌ Not needed', 'no', 'Not needed'],
    ['No help', 'no', 'No help'],
    ['No: too slow', 'no', 'too slow'],
    ['⚠️ costly', 'partly', 'costly'],
    [':x: none', 'no', 'none'],
    ['**Yes**', 'yes', null],
    ['✅ Best', 'yes', 'Best'],
  ])('“%s” is %s', (cell, verdict, qualifier) => {
    const [scenario] = generate(`# A vs B\n\n| Situation | Use A? | Use B? |\n|---|---|---|\n| one | ${cell} | yes |\n`)
      .knowledge.scenarios;
    expect(scenario?.verdicts[0]?.verdict).toBe(verdict);
    expect(scenario?.verdicts[0]?.qualifier ? plainText(scenario.verdicts[0].qualifier) : null).toBe(qualifier);
  });
});

describe('white space', () => {
  it('of any kind in a name is one space', () => {
    const { knowledge } = generate(
      '\uFEFF# Tabs\r\n\r\n| F | Tab\tone | Hard\u00A0two |\r\n|---|---|---|\r\n| w | 1 | 2 |\r\n\r\n- **Tab one** is for short rows\r\n- **Hard\u00A0two** is for long ones\r\n',
    );
    expect(knowledge.concepts.map((concept) => concept.name)).toEqual(['Tab one', 'Hard two']);
    expect(knowledge.definitions.map((definition) => definition.concept)).toEqual(['tab-one', 'hard-two']);
  });
});

describe('a note in another language', () => {
  it.each([
    [
      'es',
      'La nota compara el té con el café para que se vea la diferencia.',
      'Situación',
      '¿Té?',
      '¿Café?',
      'Sí',
      'No conviene',
      'Ambos',
    ],
    [
      'de',
      'Die Notiz vergleicht den Tee und den Kaffee, und das ist nicht viel.',
      'Situation',
      'Tee?',
      'Kaffee?',
      'Ja',
      'Nicht nötig',
      'Beides',
    ],
    [
      'fr',
      'La note compare le thé et le café pour que la différence soit claire.',
      'Situation',
      'Thé ?',
      'Café ?',
      'Oui',
      'Pas utile',
      'Les deux',
    ],
    [
      'pt',
      'A nota compara o chá com o café para que a diferença não se perca.',
      'Situação',
      'Chá?',
      'Café?',
      'Sim',
      'Não convém',
      'Ambos',
    ],
    ['hi', 'यह टिप्पणी चाय और कॉफ़ी की तुलना करती है।', 'स्थिति', 'चाय?', 'कॉफ़ी?', 'हाँ', 'नहीं', 'दोनों'],
    ['ar', 'هذه ملاحظة تقارن الشاي بالقهوة.', 'الحالة', 'شاي؟', 'قهوة؟', 'نعم', 'لا', 'كلاهما'],
    ['zh', '这个笔记比较茶和咖啡。', '场景', '用茶?', '用咖啡？', '是', '没必要', '两者都用'],
    ['ja', 'このノートはお茶とコーヒーをくらべます。', '場面', '茶?', 'コーヒー?', 'はい', '不要', '両方'],
  ])('(%s) is read and asked in that language', (_, prose, situation, a, b, yes, no, both) => {
    const { knowledge, questions } = generate(
      `# T\n\n${prose}\n\n| ${situation} | ${a} | ${b} |\n|---|---|---|\n| x | ${yes} | ${no} |\n| y | ${yes} | ${yes} |\n`,
    );
    expect(knowledge.scenarios.map((scenario) => scenario.verdicts.map((verdict) => verdict.verdict))).toEqual([
      ['yes', 'no'],
      ['yes', 'yes'],
    ]);
    expect(questions[1]?.options.map((option) => plainText(option.text))).toContain(both);
  });

  it('is taken for the one that its front matter names', () => {
    const { cards } = generate(
      '---\nlanguage: de-AT\n---\n\n# A vs B\n\n- x → A\n- y → B\n\n| F | A | B |\n|---|---|---|\n| f | 1 | 2 |\n',
    );
    expect(cards.map((card) => plainText(card.front)).join()).toContain('ist ein Beispiel wofür?');
  });
});

describe('a comparison written as lists', () => {
  const note =
    '# Tea vs coffee\n\n## 🍵 Tea\n\n- **Made from**: leaves\n- **Water**: below boiling\n\n## Coffee\n\n- **Made from**: beans\n- **Water**: boiling\n- **Crema**: the foam\n';

  it('is one comparison: headings are concepts, lead-ins that recur are features', () => {
    const { knowledge, questions } = generate(note);
    expect(knowledge.comparisons.map(({ concepts, features }) => ({ concepts, features }))).toEqual([
      { concepts: ['tea', 'coffee'], features: ['Made from', 'Water'] },
    ]);
    expect(questions.filter((question) => question.kind === 'which-concept')).toHaveLength(4);
  });

  it('takes a lead-in that stands once for a term of its own', () => {
    expect(generate(note).knowledge.definitions.map((definition) => definition.concept)).toEqual(['crema']);
  });
});

describe('a table whose first column counts its rows', () => {
  it('is read without the count: terms and what they mean', () => {
    const { knowledge } = generate(
      '# Phases\n\n| # | Phase | What happens |\n|---|---|---|\n| 1 | Rise | it rises |\n| 2 | Fall | it falls |\n',
    );
    expect(knowledge.comparisons).toEqual([]);
    expect(knowledge.definitions.map((definition) => [definition.concept, plainText(definition.meaning)])).toEqual([
      ['rise', 'it rises'],
      ['fall', 'it falls'],
    ]);
  });
});

describe('what is wrong with a note', () => {
  it.each([
    ['an empty note', '', 'empty-note'],
    ['a note without anything to learn', '# T\n\nprose\n', 'no-elements'],
    ['a short row', table('| one |'), 'ragged-row'],
    ['a long row', table('| one | a | b | c |'), 'ragged-row'],
    ['two headings of one name', '# A\n\n## B\n\n## B\n\n- x → y\n', 'double-heading'],
    ['two columns of one name', '| F | A | A |\n|---|---|---|\n| x | 1 | 2 |\n', 'repeated-column'],
    ['an arrow to nowhere', '- X →\n', 'half-statement'],
    ['a table of links', '| T | L |\n|---|---|\n| a | [b](https://example.org) |\n', 'table-of-links'],
    ['front matter that is not YAML', '---\na: [\n---\n\n# T\n', 'front-matter-unreadable'],
  ])('%s is told', (_, markdown, code) => expect(codes(markdown)).toContain(code));
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '# A vs B\n',
    '| F | A | B |\n',
    '|---|---|---|\n',
    '| x | ✅ | ❌ no |\n',
    '- A → B\n',
    '- **A** is like B\n',
    '> A is B.<br>\n',
    '<script>',
    '$',
    '`',
    '\n',
    '\t',
    '- = ',
    '| ',
    '[x](javascript:1)',
    '\u{1F680}',
    '\u00A0',
    'مرحبا',
    '**',
  );
  it('is read without a throw, with every id once and every key among the options', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 }),
        (pieces) => {
          const { items, cards, questions, coverage } = generate(pieces.join(''));
          for (const list of [items, cards, questions]) expect(new Set(list.map((it) => it.id)).size).toBe(list.length);
          for (const { key, options } of questions) {
            expect(key.length).toBeGreaterThan(0);
            for (const id of key) expect(options.map((option) => option.id)).toContain(id);
          }
          expect(coverage.ratio).toBeGreaterThanOrEqual(0);
          expect(coverage.ratio).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
