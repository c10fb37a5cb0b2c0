// `npm run check`: everything that can be told without running the product, then the proof that each check can fail.
import { pathToFileURL } from 'node:url';
import { CHECKS } from './checks/checks.mjs';
import { FIXTURES, runFixture } from './checks/fixtures.mjs';
import { ROOT, say } from './setup.mjs';

/** Runs all checks and fixtures, a line each; resolves to how many passed and failed. */
export async function check() {
  const counts = { passed: 0, failed: 0 };
  const report = (ok, line, output) => {
    counts[ok ? 'passed' : 'failed'] += 1;
    say(`${ok ? 'ok    ' : 'FAILED'} ${line}`);
    if (!ok) say(output);
  };
  for (const { title, run } of Object.values(CHECKS)) {
    const { ok, looked, output } = await run(ROOT);
    report(ok && looked > 0, `${title}: ${looked} looked at`, looked > 0 ? output : `${output}\nnothing was looked at`);
  }
  for (const fixture of FIXTURES) {
    const { caught, output } = await runFixture(fixture);
    report(caught, `a planted violation is caught: ${fixture.name}`, output);
  }
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await check();
  say(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
