import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import next from 'next';
import { type Benchmark, row } from './result.ts';

const EMPTY = fileURLToPath(new URL('empty-app', import.meta.url));
const SERVER = fileURLToPath(new URL('../apps/web/server/main.ts', import.meta.url));

/** JavaScript that a page loads, gzip: the Study page with a card on it against Next's empty page. */
export const size: Benchmark = async () => {
  const empty = await emptyPage();
  const study = await studyPage();
  return [
    row(
      {
        what: 'JavaScript of the Study page',
        value: study / 1000,
        unit: 'kB gzip',
        against: `Next’s empty page (${(empty / 1000).toFixed(1)} kB)`,
        ratio: study / empty,
      },
      '<= 1.25',
    ),
  ];
};

async function emptyPage(): Promise<number> {
  const server = createServer();
  const pages = next({ dev: false, dir: EMPTY, httpServer: server });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  server.on('request', (request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const total = await scriptsOf(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, '');
  server.closeAllConnections();
  server.close();
  await pages.close();
  return total;
}

async function studyPage(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'recto-bench-size-'));
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const base = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => {
        const found = /ready on (http:\S+)/.exec(data.toString());
        if (found?.[1]) resolve(found[1]);
      });
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    const guest = await fetch(`${base}/api/auth/sign-in/anonymous`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base },
      body: '{}',
    });
    const cookie = guest.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return await scriptsOf(`${base}/study?note=tcp-and-udp`, cookie);
  } finally {
    child.kill('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Bytes of all scripts that a page names, each compressed by itself as it travels. Scripts for browsers without modules do not count. */
async function scriptsOf(url: string, cookie: string): Promise<number> {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const scripts = [...page.matchAll(/<script([^>]*)\ssrc="([^"]+\.js[^"]*)"([^>]*)>/g)].filter(
    (match) => !/nomodule/i.test(`${match[1]}${match[3]}`),
  );
  const paths = new Set(scripts.map((match) => match[2] ?? ''));
  let total = 0;
  for (const path of paths)
    total += gzipSync(Buffer.from(await (await fetch(new URL(path, url))).arrayBuffer())).length;
  return total;
}
