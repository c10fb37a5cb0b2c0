import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { HandOptions } from './e2e/hand.ts';

const PORT = Number(process.env.E2E_PORT ?? 3217);
const baseURL = `http://localhost:${PORT}`;
// Workers load this file again; only the first, which starts the server, makes a folder that is used.
const dataDir = process.env.E2E_DATA_DIR ?? mkdtempSync(join(tmpdir(), 'recto-e2e-'));

export default defineConfig<HandOptions>({
  testDir: './e2e',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { hand: 'touch', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
      // What has no hand in it is looked at once.
      testIgnore: [
        'screens/**',
        'operator/**',
        'learner/study-on-bad-days.spec.ts',
        'learner/plan-toward-a-date.spec.ts',
        'learner/browse-and-find.spec.ts',
        'learner/study-by-every-key.spec.ts',
        'learner/take-an-exam.spec.ts',
        'teacher/decide-beside-the-text.spec.ts',
      ],
    },
    { name: 'keyboard', use: { hand: 'keyboard', viewport: { width: 1280, height: 860 } } },
  ],
  webServer: {
    command: 'node tooling/run.mjs start',
    cwd: '../..',
    url: baseURL,
    timeout: 240_000,
    env: { PORT: String(PORT), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
