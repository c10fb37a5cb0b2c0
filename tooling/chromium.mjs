// Finds a Chromium for the browser tests, or installs one: Playwright's own, else Debian's where we may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { environment, giveUp, NODE, ROOT, say } from './setup.mjs';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is there afterwards. Ends with a sentence that says what to do where none can be had. */
export function ensureChromium() {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: the browser tests are no task of Turborepo's.
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given)
      ? given
      : giveUp(`CHROMIUM_PATH is ${given}, where there is nothing. Correct it or unset it.`);
  const found = SYSTEM.find((path) => existsSync(path)) ?? playwrights();
  if (found) return found;
  say('set-up: no Chromium found; trying Playwright’s (about 150 MB, once)');
  run(NODE, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  if (playwrights()) return playwrights();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('set-up: installing Debian’s Chromium');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    if (existsSync(SYSTEM[0])) return SYSTEM[0];
  }
  return giveUp(
    'the browser tests need a Chromium. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to yours.',
  );
}

function playwrights() {
  const path = createRequire(join(ROOT, 'apps/web/package.json'))('@playwright/test').chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function run(program, args) {
  spawnSync(program, args, { env: environment({ DEBIAN_FRONTEND: 'noninteractive' }), stdio: ['ignore', 2, 2] });
}
