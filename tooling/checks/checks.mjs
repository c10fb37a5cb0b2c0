// Each check runs one tool over a tree and tells how many files (or packages) it looked at, so
// that a tool that silently sees nothing counts as a failure.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, NODE, ROOT } from '../setup.mjs';

const BIN = join(ROOT, 'node_modules');

/** Runs a tool; resolves to its exit code and everything that it printed. */
function tool(script, args, cwd) {
  return new Promise((done) => {
    const child = spawn(NODE, [join(BIN, script), ...args], {
      cwd,
      env: environment({ NO_COLOR: '1', FORCE_COLOR: '0' }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('exit', (code) => done({ code: code ?? 1, output }));
  });
}

const countIn = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);

function packagesIn(root) {
  return ['apps', 'packages']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
    .concat(existsSync(join(root, 'benchmarks')) ? ['benchmarks'] : [])
    .filter((path) => existsSync(join(root, path, 'tsconfig.json')));
}

/** Types, with the list of files that the compiler read of ours. */
async function types(root) {
  const results = [];
  for (const path of packagesIn(root)) {
    results.push(await tool('typescript/bin/tsc', ['--noEmit', '--listFiles', '-p', join(root, path)], root));
  }
  const lines = results.flatMap(({ output }) => output.split('\n'));
  const ours = new Set(
    lines.filter((line) => line.startsWith(root) && !line.includes('node_modules') && !line.includes(': error')),
  );
  const errors = lines.filter((line) => line.includes('error TS'));
  return { ok: results.every(({ code }) => code === 0), looked: ours.size, output: errors.join('\n') };
}

async function biome(root) {
  const { code, output } = await tool(
    '@biomejs/biome/bin/biome',
    ['ci', '--colors=off', '--max-diagnostics=50', '.'],
    root,
  );
  return { ok: code === 0, looked: countIn(output, /Checked (\d+) files?/), output };
}

async function boundaries(root) {
  const { code, output } = await tool('turbo/bin/turbo', ['boundaries', '--no-color'], root);
  return { ok: code === 0, looked: countIn(output, /Checked (\d+) files?/), output };
}

async function deadCode(root) {
  const reporter = join(ROOT, 'tooling/checks/knip-counts.mjs');
  const { code, output } = await tool(
    'knip/bin/knip.js',
    ['--no-progress', '--reporter', 'symbols', '--reporter', reporter],
    root,
  );
  return { ok: code === 0, looked: countIn(output, /knip looked at (\d+) files/), output };
}

const LICENCES =
  /^(\(?(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|(Python|PSF)-2\.0|Unlicense|MPL-2\.0|PostgreSQL|OFL-1\.1|MIT-0|Zlib|WTFPL|LGPL-3\.0-or-later)( (AND|OR) )?\)?)+$/;

/** That no installed package has a licence that MIT contradicts. MPL and LGPL parts stay files of their own. */
async function licences(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const entries = Object.entries(lock).filter(([path, { link }]) => path.includes('node_modules/') && !link);
  const unfit = entries.filter(([path, { license }]) => !LICENCES.test(license ?? installedLicence(root, path)));
  const output = unfit.map(([path, { license }]) => `${path}: ${license ?? installedLicence(root, path)}`).join('\n');
  return { ok: unfit.length === 0, looked: entries.length, output };
}

function installedLicence(root, path) {
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return 'MIT';
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
  return license?.type ?? license ?? licenses?.[0]?.type ?? 'none';
}

export const CHECKS = {
  types: { title: 'types (tsc)', run: types },
  biome: { title: 'lint, format, cycles, purity (Biome)', run: biome },
  boundaries: { title: 'imports between packages (turbo boundaries)', run: boundaries },
  deadCode: { title: 'unused files, exports, dependencies (knip)', run: deadCode },
  licences: { title: 'licences of dependencies', run: licences },
};
