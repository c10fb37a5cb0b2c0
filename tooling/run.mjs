// What `npm start`, `npm test` and the others do: set up what is missing, then run with the pinned Node.
import { spawn } from 'node:child_process';
import { environment, giveUp, NODE, ROOT, run, setUp } from './setup.mjs';

const TURBO = 'node_modules/turbo/bin/turbo';
const SERVER = 'apps/web/server/main.ts';
const [, , command, ...args] = process.argv;

/** Runs what the command is about with our own input and output, passes signals on, and ends as it ends. */
function become(script, scriptArgs, env = {}) {
  const child = spawn(NODE, [script, ...scriptArgs], { cwd: ROOT, env: environment(env), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(`${script} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

async function build(...packages) {
  const filters = packages.map((name) => `--filter=@recto/${name}`);
  const code = await run(NODE, [TURBO, 'run', 'build', ...filters, '--output-logs=errors-only']);
  if (code !== 0) giveUp('the build failed; the lines above say why.');
}

const COMMANDS = {
  async start() {
    await build('web');
    become(SERVER, args, { NODE_ENV: 'production' });
  },
  async dev() {
    become(SERVER, ['--dev', ...args], { NODE_ENV: 'development' });
  },
  async test() {
    become('tooling/test.mjs', args);
  },
  async check() {
    become('tooling/check.mjs', args);
  },
  async bench() {
    await build('web', 'benchmarks');
    become('benchmarks/run.ts', args, { NODE_ENV: 'production' });
  },
  /** The nightly run: `npm run fuzz`, or with a number of inputs, `npm run fuzz -- 20000`. */
  async fuzz() {
    const env = { FUZZ_RUNS: args[0] ?? '200000' };
    become(
      'node_modules/vitest/vitest.mjs',
      ['run', 'packages/content/src/fuzz.test.ts', 'apps/web/src/features/library/note-text.test.ts'],
      env,
    );
  },
  async recto() {
    become('apps/cli/src/main.ts', args);
  },
};

const chosen = COMMANDS[command];
if (!chosen) giveUp(`“${command}” is no command; there are ${Object.keys(COMMANDS).join(', ')}.`);
await setUp();
await chosen();
