import { answers } from './answers.ts';
import { content } from './content.ts';
import { plan } from './plan.ts';
import { queue } from './queue.ts';
import { reads } from './reads.ts';
import { type Benchmark, type BenchmarkResult, machine } from './result.ts';
import { size } from './size.ts';

const BENCHMARKS: Readonly<Record<string, Benchmark>> = { reads, answers, content, queue, plan, size };
const ROUNDS = 5;
const QUICK_ROUNDS = 2;

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const rounds = args.includes('--quick') ? QUICK_ROUNDS : ROUNDS;
const [name] = args.filter((arg) => !arg.startsWith('--'));
const chosen = name === undefined ? Object.keys(BENCHMARKS) : [name];

for (const one of chosen) {
  const benchmark = BENCHMARKS[one];
  if (!benchmark) {
    process.stderr.write(`recto: “${one}” is no benchmark; there are ${Object.keys(BENCHMARKS).join(', ')}.\n`);
    process.exit(2);
  }
  const result: BenchmarkResult = { name: one, machine: machine(), rows: await benchmark({ rounds }) };
  process.stdout.write(asJson ? `${JSON.stringify(result)}\n` : tableOf(result));
}
process.exit(0);

function tableOf({ name: title, machine: on, rows }: BenchmarkResult): string {
  const lines = rows.map(({ what, value, unit, against, ratio, goal, holds }) => {
    const verdict = holds === null ? '' : holds ? `  holds (${goal})` : `  DOES NOT HOLD (${goal})`;
    return `  ${what}: ${value.toPrecision(4)} ${unit}; ${ratio.toFixed(2)} × ${against}${verdict}`;
  });
  return `${title} on ${on}\n${lines.join('\n')}\n`;
}
