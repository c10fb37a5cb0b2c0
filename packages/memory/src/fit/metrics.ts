import type { Prediction } from './history.ts';

/** How well predictions met what came: less is better for both. */
export interface FitMetrics {
  /** Mean of -ln of the probability that was given to what came. */
  logLoss: number;
  /** Root of the mean squared difference of predicted and actual recall, by bins of like answers, weighted by their size. */
  rmseBins: number;
  /** Answers that were compared. */
  answers: number;
}

const ALMOST = 1e-4;

/**
 * Log loss and RMSE (bins) of some predictions; null where there are none.
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Metric
 */
export function metricsOf(predictions: readonly Prediction[]): FitMetrics | null {
  if (predictions.length === 0) return null;
  const loss = predictions.reduce((sum, { predicted, isPassed }) => {
    const given = Math.min(1 - ALMOST, Math.max(ALMOST, predicted));
    return sum - Math.log(isPassed ? given : 1 - given);
  }, 0);
  const bins = Map.groupBy(predictions, binOf);
  const squares = [...bins.values()].reduce((sum, bin) => {
    const predicted = bin.reduce((total, one) => total + one.predicted, 0) / bin.length;
    const actual = bin.filter((one) => one.isPassed).length / bin.length;
    return sum + bin.length * (predicted - actual) ** 2;
  }, 0);
  return {
    logLoss: loss / predictions.length,
    rmseBins: Math.sqrt(squares / predictions.length),
    answers: predictions.length,
  };
}

/** Answers after like times, of like age and with like lapses; the steps are those of the SRS benchmark. */
function binOf({ elapsed, nth, lapses }: Prediction): string {
  const time = stepOf(elapsed, 3.62);
  const age = stepOf(nth, 1.89);
  return `${time} ${age} ${lapses === 0 ? '-' : stepOf(lapses, 1.73)}`;
}

function stepOf(value: number, base: number): number {
  return Math.floor(Math.log(value) / Math.log(base));
}

/** Predicted against actual recall, by tenths of what was predicted: a calibration plot. Empty tenths are left out. */
export interface CalibrationBin {
  predicted: number;
  actual: number;
  answers: number;
}

const TENTHS = 10;
/** Most predictions lie near 1, so the upper half is cut finer. */
const EDGES = [
  ...Array.from({ length: TENTHS / 2 }, (_, at) => at / TENTHS),
  0.5,
  0.6,
  0.7,
  0.75,
  0.8,
  0.85,
  0.9,
  0.95,
];

export function calibrationOf(predictions: readonly Prediction[]): CalibrationBin[] {
  const bins = Map.groupBy(predictions, ({ predicted }) => EDGES.findLastIndex((edge) => predicted >= edge));
  return [...bins.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, bin]) => ({
      predicted: bin.reduce((sum, one) => sum + one.predicted, 0) / bin.length,
      actual: bin.filter((one) => one.isPassed).length / bin.length,
      answers: bin.length,
    }));
}
