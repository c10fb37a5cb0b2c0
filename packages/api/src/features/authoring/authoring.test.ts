import { ENGINES } from '@recto/database/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, START } from '../../testing/api-for-tests.ts';

const NOTE = `# Tea vs coffee

| Feature | Tea | Coffee |
|---|---|---|
| Made from | dried leaves | roasted beans |
| Grown in | hills with rain | heights near the equator |

| Situation | Use tea? | Use coffee? |
|---|---|---|
| A long evening | ✅ Yes | ❌ No |
| An early train | ❌ No | ✅ Yes |
`;
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe.each(ENGINES)('authoring on %s', (engine) => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo');
  });
  afterAll(() => api.close());
  const author = () => api.as('ada');
  const queueOf = (noteId: string) => author().study.queue({ noteId, timeZone: 'UTC', limit: 100 });
  const cardOf = async (noteId: string, ends: string) =>
    (await queueOf(noteId)).find((card) => card.cardId.endsWith(ends));
  const studied = async (ends: string, markdown = NOTE) => {
    const { noteId } = await author().library.publish({ markdown });
    const card = await cardOf(noteId, ends);
    await author().study.answer(answer(card?.cardId ?? ''));
    return { noteId, cardId: card?.cardId ?? '' };
  };

  describe('publishing again', () => {
    it('lists what was kept, reworded, renamed, added and retired', async () => {
      const { noteId } = await author().library.publish({ markdown: NOTE });
      const text = NOTE.replace('| Made from', '| Raw material')
        .replace('hills with rain', 'hills with rains')
        .replace(/\| An early.*\n/, '');
      const { kept, changes } = await author().library.revise({ noteId, markdown: text });
      const count = (kind: string) => changes.filter(({ change }) => change === kind).length;
      expect({ kept, renamed: count('renamed'), reworded: count('reworded'), retired: count('retired') }).toEqual({
        kept: 3,
        renamed: 2,
        reworded: 1,
        retired: 2,
      });
      expect(changes.find(({ change }) => change === 'renamed')).toMatchObject({
        from: [{ label: expect.stringContaining('Made from') }],
        to: [{ label: expect.stringContaining('Raw material') }],
        evidence: expect.stringContaining('the same answer'),
      });
      expect((await author().library.note({ noteId })).version).toBe(1);
    });

    it('lets the memory of a renamed row go along, and not where the author says that it is another', async () => {
      const { noteId, cardId } = await studied('cell/made-from/tea#forward');
      const renamed = NOTE.replace('| Made from', '| Raw material');
      await author().library.publish({ noteId, markdown: renamed });
      expect(await author().library.note({ noteId })).toMatchObject({ seen: 1 });
      expect((await queueOf(noteId)).every((card) => card.cardId !== cardId || !card.isNew)).toBe(true);
      const own = (text: string) => text.replace('dried leaves', 'leaves of a bush');
      const other = await studied('cell/made-from/tea#forward', own(NOTE));
      await author().library.publish({ noteId: other.noteId, markdown: own(renamed), renames: [] });
      expect(await author().library.note({ noteId: other.noteId })).toMatchObject({ seen: 0 });
    });

    it('gives a row that takes a renamed row’s old place an id of its own', async () => {
      const { noteId } = await studied('cell/made-from/tea#forward');
      await author().library.publish({ noteId, markdown: NOTE.replace('| Made from', '| Raw material') });
      const both = NOTE.replace('| Made from', '| Raw material').replace(
        '| Grown in',
        '| Made from | by hand | by machine |\n| Grown in',
      );
      await author().library.publish({ noteId, markdown: both });
      const ids = (await queueOf(noteId)).map((card) => card.cardId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.some((id) => id.includes('/cell/made-from/tea@3#'))).toBe(true);
      expect(await author().library.note({ noteId })).toMatchObject({ seen: 1 });
    });

    it('lets a row take its memory to another note of the same author', async () => {
      const row = '| Brewed at | eighty degrees | ninety-five degrees |\n';
      const { noteId, cardId } = await studied('cell/brewed-at/tea#forward', NOTE.replace('| Grown', `${row}| Grown`));
      await author().library.publish({ noteId, markdown: NOTE });
      const other = await author().library.publish({ markdown: '# Tea vs coffee\n\n- Oolong → Tea\n' });
      const text = `# Tea vs coffee\n\n| Feature | Tea | Coffee |\n|---|---|---|\n${row}\n- Oolong → Tea\n`;
      const { changes } = await author().library.revise({ noteId: other.noteId, markdown: text });
      expect(changes.find(({ change }) => change === 'moved')?.evidence).toContain('Tea vs coffee');
      await author().library.publish({ noteId: other.noteId, markdown: text });
      expect(await author().library.note({ noteId: other.noteId })).toMatchObject({ seen: 1 });
      expect((await queueOf(other.noteId)).every((card) => card.cardId !== cardId || !card.isNew)).toBe(true);
      await author().library.publish({ noteId: other.noteId, markdown: `${text}\nMore.\n` });
      expect(await author().library.note({ noteId: other.noteId })).toMatchObject({ seen: 1 });
    });

    it('finds the note by the id that its front matter carries, for its author alone', async () => {
      const { noteId } = await author().library.publish({ markdown: NOTE });
      const carried = `---\nid: ${noteId}\n---\n${NOTE}`;
      expect(await author().library.publish({ markdown: carried })).toMatchObject({ noteId, version: 2 });
      expect((await api.as('bo').library.publish({ markdown: carried })).noteId).not.toBe(noteId);
    });

    it('tells a learner once that the answer of a card that they know became another', async () => {
      const { noteId, cardId } = await studied('cell/made-from/tea#forward');
      api.clock.now = START + 60_000;
      await author().library.publish({ noteId, markdown: NOTE.replace('dried leaves', 'dried  leaves.') });
      api.clock.now = START + 864e5;
      const changed = async () => (await queueOf(noteId)).find((card) => card.cardId === cardId)?.answerChanged;
      expect(await changed()).toBe(false);
      await author().library.publish({ noteId, markdown: NOTE.replace('dried leaves', 'a kind of grass') });
      api.clock.now = START + 2 * 864e5;
      const card = (await queueOf(noteId)).find((one) => one.cardId === cardId);
      expect(card?.answerChanged).toBe(true);
      await author().study.answer(answer(cardId, { reviewedAt: api.clock.now, after: card?.after ?? null }));
      api.clock.now = START + 30 * 864e5;
      expect(await changed()).toBe(false);
      api.clock.now = START;
    });
  });

  describe('what the author decides for an item', () => {
    it('survives publishing again: left out, reworded, explained', async () => {
      const { noteId } = await author().library.publish({ markdown: NOTE });
      const itemId = `${noteId}/cell/made-from/tea`;
      const none = { isDisabled: false, prompt: null, feedback: null };
      await author().authoring.choose({
        noteId,
        itemId,
        ...none,
        prompt: 'What is tea made of?',
        feedback: 'Camellia',
      });
      await author().library.publish({ noteId, markdown: `${NOTE}\n\n- Oolong → Tea\n` });
      const card = await cardOf(noteId, 'cell/made-from/tea#forward');
      expect(JSON.stringify([card?.front, card?.back])).toMatch(/What is tea made of\?.*Camellia/);
      await author().authoring.choose({ noteId, itemId, ...none, isDisabled: true });
      expect(await cardOf(noteId, 'cell/made-from/tea#forward')).toBeUndefined();
      await author().library.publish({ noteId, markdown: NOTE });
      expect(await cardOf(noteId, 'cell/made-from/tea#forward')).toBeUndefined();
      await author().authoring.choose({ noteId, itemId, ...none });
      expect(await cardOf(noteId, 'cell/made-from/tea#forward')).toBeDefined();
    });

    it('adds a question of their own to every quiz, and takes it out again', async () => {
      const { noteId } = await author().library.publish({ markdown: NOTE });
      const options = [
        { text: 'China', isRight: true, feedback: 'So the legend says.' },
        { text: 'Peru', isRight: false, feedback: '' },
      ];
      const { questionId } = await author().authoring.addQuestion({ noteId, line: 1, prompt: 'Whence?', options });
      await author().library.publish({ noteId, markdown: `${NOTE}\n` });
      const kinds = async () =>
        (await author().quiz.start({ id: v7(), noteId, questions: 50 })).questions.map((question) => question.kind);
      expect(await kinds()).toContain('own');
      await author().authoring.removeQuestion({ noteId, questionId });
      expect(await kinds()).not.toContain('own');
      await expect(
        author().authoring.addQuestion({
          noteId,
          line: 1,
          prompt: 'x',
          options: options.map((o) => ({ ...o, isRight: true })),
        }),
      ).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('at least one option wrong') });
    });
  });

  it('keeps a draft until it is discarded, and no one else sees it', async () => {
    await author().authoring.saveDraft({ noteId: null, markdown: '# Half' });
    await author().authoring.saveDraft({ noteId: null, markdown: '# Half a note' });
    expect(await author().authoring.draft({ noteId: null })).toMatchObject({ markdown: '# Half a note' });
    expect(await api.as('bo').authoring.draft({ noteId: null })).toBeNull();
    await author().authoring.discardDraft({ noteId: null });
    expect(await author().authoring.draft({ noteId: null })).toBeNull();
  });

  it('lists every version and gives each text back', async () => {
    const { noteId } = await author().library.publish({ markdown: NOTE });
    await author().library.publish({ noteId, markdown: `${NOTE}\nMore.\n` });
    expect((await author().authoring.versions({ noteId })).map((version) => version.number)).toEqual([2, 1]);
    expect(await author().authoring.version({ noteId, number: 1 })).toEqual({ markdown: NOTE });
  });

  it('brings a learner’s flag to the author, at its line, until it is put away', async () => {
    const { noteId } = await author().library.publish({ markdown: NOTE });
    const card = await cardOf(noteId, 'cell/made-from/tea#forward');
    const flag = {
      id: v7(),
      noteId,
      cardId: card?.cardId ?? '',
      questionId: null,
      kind: 'unclear' as const,
      text: 'Fresh?',
    };
    await author().authoring.flag(flag);
    await author().authoring.flag(flag);
    const { flags } = await author().authoring.workshop({ noteId });
    expect(flags).toMatchObject([{ line: 5, kind: 'unclear', text: 'Fresh?' }]);
    await author().authoring.resolveFlag({ noteId, flagId: flag.id });
    expect((await author().authoring.workshop({ noteId })).flags).toEqual([]);
    await expect(author().authoring.flag({ ...flag, id: v7(), cardId: 'no such card' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('keeps a picture encoded anew, and refuses what is none', async () => {
    const { url } = await author().authoring.addImage({ data: PIXEL });
    expect(await author().authoring.image({ imageId: url.slice('/media/'.length) })).toMatchObject({
      type: 'image/webp',
    });
    const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    await expect(author().authoring.addImage({ data: svg })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      message: expect.stringContaining('no PNG, JPEG'),
    });
  });
});
