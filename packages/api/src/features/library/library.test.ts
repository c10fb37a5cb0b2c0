import { ENGINES } from '@recto/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, BUILT_IN, START } from '../../testing/api-for-tests.ts';
import { loadBuiltInLibrary } from './load-built-in.ts';

const NOTE =
  '# Tea vs coffee\n\n| Feature | Tea | Coffee |\n|---|---|---|\n| Made from | leaves | beans |\n| Water | below boiling | 92 °C |\n';

describe.each(ENGINES)('the library on %s', (engine) => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo');
  });
  afterAll(() => api.close());

  it('holds the built-in notes for everyone, and loading them again writes nothing', async () => {
    const notes = await api.as('ada').library.list();
    expect(notes.length).toBeGreaterThanOrEqual(24);
    expect(notes.map((note) => note.title)).toEqual(
      expect.arrayContaining(['Replication and redundancy', 'TCP and UDP', 'Authentication and authorization']),
    );
    expect(await loadBuiltInLibrary(api.store, START)).toBe(0);
  });

  it('publishes a note with its cards and questions, for its author alone', async () => {
    const { noteId, cards, questions } = await api.as('ada').library.publish({ markdown: NOTE });
    expect({ cards, questions }).toEqual({ cards: 10, questions: 6 });
    expect(await api.as('ada').library.note({ noteId })).toMatchObject({
      title: 'Tea vs coffee',
      markdown: NOTE,
      isOwn: true,
      version: 1,
    });
    await expect(api.as('bo').library.note({ noteId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(api.as('bo').library.publish({ noteId, markdown: NOTE })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(api.as('bo').library.publish({ noteId: BUILT_IN, markdown: NOTE })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('says where else a concept stands: the same where both notes declare it, else perhaps', async () => {
    const declared = (title: string) =>
      `---\nconcepts: [Oolong]\n---\n# ${title}\n\n- **Oolong** = half fermented, ${title}\n`;
    const first = await api.as('bo').library.publish({ markdown: declared('Teas of Fujian') });
    const second = await api.as('bo').library.publish({ markdown: declared('Teas of Taiwan') });
    const third = await api.as('bo').library.publish({ markdown: '# Cups\n\n- **Oolong** = drunk from small cups\n' });
    const { elsewhere, links } = await api.as('bo').library.note({ noteId: first.noteId });
    expect(elsewhere.map(({ noteId, isSame }) => [noteId, isSame])).toEqual(
      expect.arrayContaining([
        [second.noteId, true],
        [third.noteId, false],
      ]),
    );
    expect(links['teas of taiwan']).toBe(second.noteId);
    expect(links['tcp-and-udp.md']).toBe('tcp-and-udp');
  });

  it('publishes the same text again without a new version', async () => {
    const { noteId } = await api.as('ada').library.publish({ markdown: NOTE });
    expect(await api.as('ada').library.publish({ noteId, markdown: NOTE })).toMatchObject({ version: 1 });
  });

  it('keeps the memory of a card whose wording changed, and of a row that left and returned', async () => {
    const { noteId } = await api.as('ada').library.publish({ markdown: NOTE });
    const [first] = await api.as('ada').study.queue({ noteId, timeZone: 'UTC' });
    const review = answer(first?.cardId ?? '');
    await api.as('ada').study.answer(review);
    await api.as('ada').library.publish({ noteId, markdown: NOTE.replace('| leaves |', '| dried leaves |') });
    expect(await api.as('ada').library.note({ noteId })).toMatchObject({ version: 2, seen: 1 });
    await api.as('ada').library.publish({ noteId, markdown: NOTE.replace(/\| Made from.*\n/, '') });
    expect(await api.as('ada').library.note({ noteId })).toMatchObject({ seen: 0, cards: 5 });
    await api.as('ada').library.publish({ noteId, markdown: NOTE });
    expect(await api.as('ada').library.note({ noteId })).toMatchObject({ seen: 1, cards: 10 });
  });

  it.each([
    ['an empty note', '', 'UNPROCESSABLE_CONTENT', 'Line 1: The note is empty'],
    [
      'a note without anything to learn',
      '# Title\n\nJust prose.\n',
      'UNPROCESSABLE_CONTENT',
      'Add a table that compares two concepts',
    ],
    ['a note of 5 MB', `# Big\n\n${'word '.repeat(1_000_000)}`, 'PAYLOAD_TOO_LARGE', '5.0 MB; the most is 1.0 MB'],
    ['what is not text', '# A\u0000B', 'UNPROCESSABLE_CONTENT', 'not UTF-8 text'],
  ])('refuses %s with a sentence that says what to do, and saves nothing', async (_, markdown, code, sentence) => {
    const before = await api.as('bo').library.list();
    await expect(api.as('bo').library.publish({ markdown })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence),
    });
    expect(await api.as('bo').library.list()).toEqual(before);
  });

  it('takes ragged rows, doubled headings and a script in a cell, and keeps the script out of every card', async () => {
    const markdown =
      '# A vs B\n\n## Same\n\n## Same\n\n| Feature | A | B |\n|---|---|---|\n| one | x <script>alert(1)</script> | y |\n| ragged | z |\n';
    const { noteId } = await api.as('ada').library.publish({ markdown });
    const queue = await api.as('ada').study.queue({ noteId, timeZone: 'UTC' });
    expect(queue.length).toBeGreaterThan(0);
    expect(JSON.stringify(queue)).not.toContain('<script');
  });
});
