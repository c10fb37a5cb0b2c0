import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../hand.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recto-operator-'));

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm start` with settings of its own; signals go to npm, as from a supervisor. */
function start(env: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (text += data.toString()));
  return { child, output: () => text, ended: new Promise((done) => child.on('exit', (code) => done(code))) };
}

test('the server says where it is, finishes what is running when it is told to stop, and exits with 0', async () => {
  const { child, output, ended } = start({});
  await expect.poll(output, { timeout: 60_000 }).toMatch(/ready on http:\S+/);
  const base = /ready on (http:\S+)/.exec(output())?.[1] ?? '';
  const headers = { 'content-type': 'application/json', origin: base };
  const running = fetch(`${base}/api/auth/sign-up/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'Ann', email: 'ann@example.org', password: 'correct horse battery' }),
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGTERM');
  expect((await running).status).toBe(200);
  expect(await ended).toBe(0);

  const again = start({});
  await expect.poll(again.output, { timeout: 60_000 }).toMatch(/ready on http:\S+/);
  const later = /ready on (http:\S+)/.exec(again.output())?.[1] ?? '';
  const back = await fetch(`${later}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { ...headers, origin: later },
    body: JSON.stringify({ email: 'ann@example.org', password: 'correct horse battery' }),
  });
  expect(back.status).toBe(200);
  again.child.kill('SIGINT');
  expect(await again.ended).toBe(0);
});

test('a setting that does not fit is named, and nothing starts', async () => {
  const { output, ended } = start({ PORT: 'eighty' });
  expect(await ended).toBe(1);
  expect(output()).toContain('PORT must be a number, not “eighty”');
});
