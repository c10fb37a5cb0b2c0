import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recto-cli-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** Runs `recto` as a shell does, in a folder of its own. */
function recto(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const env = { ...process.env, INIT_CWD: folder, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
    execFile(process.execPath, [MAIN, ...args], { env, maxBuffer: 50_000_000 }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOTE = '# Tea vs coffee\n\n| Feature | Tea | Coffee |\n|---|---|---|\n| From | leaves | beans |\n';

describe('recto inspect', () => {
  it('prints one JSON object with the fields of its contract', async () => {
    const { code, out, err } = await recto('inspect', file('note.md', NOTE), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const fields = [
      'title',
      'concepts',
      'analogies',
      'definitions',
      'comparisons',
      'scenarios',
      'classifications',
      'combinations',
      'points',
      'sequences',
      'figures',
      'clozes',
      'mnemonics',
      'codePurposes',
      'items',
      'cards',
      'questions',
      'diagnostics',
      'coverage',
    ];
    expect(Object.keys(JSON.parse(out))).toEqual(fields);
  });

  it('prints a summary for people', async () => {
    const { out } = await recto('inspect', file('note.md', NOTE));
    expect(out).toMatch(/^Tea vs coffee\n[\s\S]*cards +5\n[\s\S]*coverage +1 of 1 rows \(100 %\)/);
  });

  it.each([
    ['a file that is not there', () => 'nowhere.md', 'there is no such file'],
    ['a folder', () => '.', 'not a file'],
    ['what is not UTF-8', () => file('latin.md', Uint8Array.from([0x23, 0x20, 0xe9, 0x0a])), 'not UTF-8'],
    ['50 MB', () => file('large.md', 'x'.repeat(50_000_000)), 'too large'],
  ])('refuses %s in one line, with exit code 2', async (_, name, sentence) => {
    const { code, out, err } = await recto('inspect', name(), '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^recto: .*${sentence}.*\\n$`));
  });

  it('reads 5 MB to its end', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, index) => `| feature ${index} of a long table | the one thing ${index} that holds | another ${index} |`,
    );
    const large = file(
      'five.md',
      `# A vs B\n\n| Feature | A | B |\n|---|---|---|\n${rows.join('\n')}\n`.slice(0, 5_000_000),
    );
    const { code, out } = await recto('inspect', large);
    expect(code).toBe(0);
    expect(out).toContain('(100 %)');
  }, 180_000);
});

describe('recto inspect --summary', () => {
  it('prints figures of every note below a folder and in total, and the reason where a file cannot be read', async () => {
    mkdirSync(join(folder, 'notes/deep'), { recursive: true });
    file('notes/a.md', NOTE);
    file('notes/deep/b.md', `${NOTE}\n- X →\n`);
    file('notes/c.md', Uint8Array.from([0x23, 0xe9]));
    const { code, out } = await recto('inspect', 'notes', '--json', '--summary');
    expect(code).toBe(0);
    const { files, total } = JSON.parse(out);
    expect(files.map((one: { file: string }) => one.file)).toEqual(['a.md', 'c.md', 'deep/b.md']);
    expect(files[1].error).toContain('not UTF-8');
    expect(total).toMatchObject({
      rows: 3,
      used: 2,
      leftOut: 0,
      items: { cell: 4 },
      questions: { 'which-concept': 4 },
      lint: {},
      diagnostics: { 'half-statement': 1 },
    });
    expect(total.ratio).toBeCloseTo(2 / 3);
  });

  it('refuses a folder that is not there', async () => {
    expect(await recto('inspect', 'nowhere', '--summary')).toMatchObject({
      code: 2,
      err: 'recto: nowhere: there is no such folder.\n',
    });
  });
});

describe('recto user', () => {
  it('makes an account, promotes it, resets its password, and says what it cannot', async () => {
    const made = await recto(
      'user',
      'create',
      'ann@example.org',
      '--name',
      'Ann',
      '--password',
      'correct horse battery',
    );
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('Made the account ann@example.org') });
    expect(await recto('user', 'promote', 'ann@example.org')).toMatchObject({ code: 0 });
    expect((await recto('user', 'reset-password', 'ann@example.org')).out).toMatch(/is now: \S{10,}/);
    expect(await recto('user', 'promote', 'bo@example.org')).toMatchObject({
      code: 1,
      err: 'recto: Nobody has the address bo@example.org.\n',
    });
    expect(await recto('user', 'create', 'ann@example.org', '--name', 'Ann', '--password', 'short')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^recto: .+\n$/),
    });
  }, 60_000);
});

describe('recto bench-data', () => {
  it('fills a class whose history the seed decides, and refuses the same seed twice', async () => {
    const fill = () => recto('bench-data', '--learners', '3', '--days', '4', '--seed', '9', '--until', '2026-11-20');
    const first = await fill();
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringContaining('Made “Distributed systems, Group 9”: 3 learners, 4 days'),
    });
    expect(first.err.split('\n').filter((line) => line.startsWith('day '))).toHaveLength(4);
    expect(await fill()).toMatchObject({ code: 1, err: expect.stringContaining('Use another --seed') });
  }, 60_000);
});
