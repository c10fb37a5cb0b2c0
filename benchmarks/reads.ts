import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { type Benchmark, row, sideBySide } from './result.ts';

const SERVER = fileURLToPath(new URL('read-server.ts', import.meta.url));
const SECONDS = 3;
const CONNECTIONS = 16;

/** Queries per second over HTTP: our process against the same router behind a route handler of Next. */
export const reads: Benchmark = async ({ rounds }) => {
  const ours = await start('ours');
  const theirs = await start('next');
  try {
    const rows = [];
    for (const [what, path] of [
      ['a visitor’s read (quiz.sample)', 'quiz.sample'],
      ['a signed-in read (account.me)', 'account.me'],
      ['a signed-in read of tables (library.list, the larger part is SQLite’s)', 'library.list'],
    ] as const) {
      await measure(ours, path, 1);
      await measure(theirs, path, 1);
      const result = await sideBySide(
        rounds,
        () => measure(ours, path, SECONDS),
        () => measure(theirs, path, SECONDS),
      );
      rows.push(
        row(
          {
            what,
            value: result.ours,
            unit: 'queries/s',
            against: `the same router behind a Next route handler (${Math.round(result.theirs)} queries/s)`,
            ratio: result.ratio,
          },
          path === 'library.list' ? null : '>= 5',
        ),
      );
    }
    return rows;
  } finally {
    ours.child.disconnect();
    theirs.child.disconnect();
  }
};

interface Side {
  child: ChildProcess;
  url: string;
  cookie: string;
}

async function start(side: 'ours' | 'next'): Promise<Side> {
  const child = fork(SERVER, [side], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`the server of “${side}” ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const guest = await fetch(`${url}/api/auth/sign-in/anonymous`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: '{}',
  });
  const cookie = guest.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { child, url, cookie };
}

async function measure({ url, cookie }: Side, path: string, duration: number): Promise<number> {
  const result = await autocannon({
    url: `${url}/api/trpc/${path}`,
    connections: CONNECTIONS,
    duration,
    headers: path === 'quiz.sample' ? {} : { cookie },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx + result.errors} requests failed`);
  return result.requests.total / result.duration;
}
