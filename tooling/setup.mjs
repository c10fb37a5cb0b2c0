// Brings a fresh clone to where everything can run. Uses nothing that is not part of Node,
// because it runs before anything is installed; prints to standard error only, so that a
// command's own output stays clean.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const NODE_HOME = join(ROOT, 'tooling/node');
const STAMP = join(ROOT, 'node_modules/.recto-installed');

/** The pinned Node's own program. */
export const NODE = join(NODE_HOME, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends with one sentence that says what to do, and no stack. */
export function giveUp(sentence) {
  say(`recto: ${sentence}`);
  process.exit(1);
}

/** Environment for everything that is started here: the pinned Node first, nothing phones home. */
export function environment(extra = {}) {
  const path = [dirname(NODE), join(ROOT, 'node_modules/.bin'), process.env.PATH];
  return {
    ...process.env,
    PATH: path.join(process.platform === 'win32' ? ';' : ':'),
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    BETTER_AUTH_TELEMETRY: '0',
    ...extra,
  };
}

/** Runs a program, its output on standard error; resolves to its exit code. */
export function run(program, args, { env = environment(), quiet = false } = {}) {
  return new Promise((done) => {
    const out = quiet ? 'ignore' : 2;
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', out, out] });
    child.on('error', () => done(127));
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** The npm that was used to start this, run by `node`, so that it sees the version that we pinned. */
function npmProgram() {
  const { npm_execpath } = process.env;
  const besideNode = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const found = [npm_execpath, besideNode].find((path) => path && existsSync(path));
  return found?.endsWith('.js') ? found : undefined;
}

async function npm(node, args, why) {
  const cli = npmProgram();
  const since = Date.now();
  const beat = setInterval(() => say(`set-up: still ${why} (${seconds(since)})`), 15_000);
  const code = cli
    ? await run(node, [cli, ...args])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  clearInterval(beat);
  if (code !== 0) {
    giveUp(`${why} failed; the lines above are npm's. Check the network, then run the command again.`);
  }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

async function ensureNode() {
  const wanted = JSON.parse(readFileSync(join(NODE_HOME, 'package.json'), 'utf8')).dependencies.node;
  const installed = join(NODE_HOME, 'node_modules/node/package.json');
  if (existsSync(NODE) && JSON.parse(readFileSync(installed, 'utf8')).version === wanted) return;
  const since = Date.now();
  say(`set-up: fetching Node ${wanted} (about 50 MB, once)`);
  await npm(process.execPath, ['ci', '--prefix', NODE_HOME, '--no-progress'], `installing Node ${wanted}`);
  if (!existsSync(NODE)) giveUp(`Node ${wanted} did not arrive; delete tooling/node/node_modules and try again.`);
  say(`set-up: Node ${wanted} is here (${seconds(since)})`);
}

function manifests() {
  const inside = (folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name, 'package.json'));
  const all = ['package.json', 'package-lock.json', '.npmrc', 'benchmarks/package.json'];
  return [...all, ...inside('apps'), ...inside('packages')].filter((path) => existsSync(join(ROOT, path)));
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of manifests()) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

async function ensurePackages() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const since = Date.now();
  say('set-up: installing the packages (a minute or two, once)');
  await npm(NODE, ['ci', '--no-progress'], 'installing the packages');
  writeFileSync(STAMP, fingerprint());
  say(`set-up: packages are here (${seconds(since)})`);
}

/** Node, then the packages. Does nothing, at once, where both are as the lock file says. */
export async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    giveUp(`Node ${process.versions.node} is too old to start with; install any Node from 20 on.`);
  }
  await ensureNode();
  await ensurePackages();
}
