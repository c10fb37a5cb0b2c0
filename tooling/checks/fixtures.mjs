// Proves that each check can fail: in a copy of the rules with one planted violation it must, and say of what.
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { CHECKS } from './checks.mjs';

const RULES = ['biome.json', 'turbo.json', 'tsconfig.base.json', 'knip.json', 'tooling/biome', 'package-lock.json'];

/** Fixture, the check that must fail on it, and what its output must name. */
export const FIXTURES = [
  { name: 'type-error', check: 'types', names: ['planted.ts', 'TS2322'] },
  { name: 'lint-error', check: 'biome', names: ['noExplicitAny'] },
  { name: 'format-error', check: 'biome', names: ['planted.ts', 'format'] },
  { name: 'impure', check: 'biome', names: ['noRestrictedImports', 'take the time or the chance as an argument'] },
  { name: 'cycle', check: 'biome', names: ['noImportCycles'] },
  { name: 'screen-reads-database', check: 'biome', names: ['Screens reach data through the router'] },
  { name: 'boundary', check: 'boundaries', names: ['@recto/database', 'inner.ts'] },
  { name: 'unused', check: 'deadCode', names: ['plantedExport', 'planted-file.ts', 'yaml'] },
];

/** Runs a fixture's check in a folder of its own. */
export async function runFixture({ name, check, names }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `recto-fixture-${name}-`)));
  try {
    for (const rule of RULES) cpSync(join(ROOT, rule), join(folder, rule), { recursive: true });
    cpSync(join(ROOT, 'tooling/fixtures', name), folder, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const { ok, looked, output } = await CHECKS[check].run(folder);
    const unnamed = names.filter((text) => !output.includes(text));
    return {
      caught: !ok && looked > 0 && unnamed.length === 0,
      output: `${output}\nlooked at ${looked}; not named: ${unnamed.join(', ') || 'nothing'}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
