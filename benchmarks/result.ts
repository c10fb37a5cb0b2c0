import { cpus, totalmem } from 'node:os';

/** One measurement, and what it is held against. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  /** What the ratio is to. */
  against: string;
  ratio: number;
  /** `>= 5`, `<= 1.3`; null where the row only informs. */
  goal: string | null;
  /** Whether the goal is met; null without one. */
  holds: boolean | null;
}

export interface BenchmarkResult {
  name: string;
  machine: string;
  rows: Row[];
}

/** How long and how often to measure. */
export interface Effort {
  rounds: number;
}

export type Benchmark = (effort: Effort) => Promise<Row[]>;

/** A row with its goal checked. */
export function row(measured: Omit<Row, 'holds' | 'goal'>, goal: `>= ${number}` | `<= ${number}` | null): Row {
  if (goal === null) return { ...measured, goal, holds: null };
  const bound = Number(goal.slice(3));
  return { ...measured, goal, holds: goal.startsWith('>=') ? measured.ratio >= bound : measured.ratio <= bound };
}

export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Measures two ways in turn, so that whatever else the machine does falls on both, and gives the
 * median of each and of the rounds' ratios.
 */
export async function sideBySide(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number; ratio: number }> {
  const pairs: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) pairs.push({ ours: await ours(), theirs: await theirs() });
    else {
      const second = await theirs();
      pairs.push({ theirs: second, ours: await ours() });
    }
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
  };
}
