// `npm test`: checks, then unit and integration tests, then the browser; ends with one line of totals.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { environment, NODE, ROOT, run, say } from './setup.mjs';

const SUITES = [
  'packages/content',
  'packages/memory',
  'packages/assessment',
  'packages/database',
  'packages/api',
  'apps/cli',
  'apps/web',
  'benchmarks',
];
const total = { passed: 0, failed: 0, skipped: 0 };

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

say('— checks');
add(await check());

say('— unit and integration tests');
// A report of an earlier run must not speak for one that did not get to write its own; a cached one is put back.
for (const suite of SUITES) rmSync(join(ROOT, suite, '.reports/vitest.json'), { force: true });
await run(NODE, [
  'node_modules/turbo/bin/turbo',
  'run',
  'test',
  '--output-logs=new-only',
  '--continue',
  '--concurrency=1',
]);
for (const suite of SUITES) add(vitestCounts(join(ROOT, suite, '.reports/vitest.json'), suite));

say('— browser tests');
add(await browser());

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed > 0 ? 1 : 0);

/** What a suite's report says. A suite that left no report failed before it could run. */
function vitestCounts(path, suite) {
  if (!existsSync(path)) {
    say(`FAILED ${suite}: its tests did not run to their end`);
    return { failed: 1 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  say(`       ${suite}: ${numPassedTests} passed, ${numFailedTests + broken} failed`);
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests, numFailedTestSuites };
}

async function browser() {
  const report = join(ROOT, 'apps/web/.reports/playwright.json');
  rmSync(report, { force: true });
  const env = environment({ CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  await run(NODE, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'apps/web/playwright.config.ts'], {
    env,
  });
  if (!existsSync(report)) return { failed: 1 };
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}
