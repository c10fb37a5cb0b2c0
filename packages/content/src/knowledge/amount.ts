import type { Amount } from './types.ts';

/** Units by dimension, each with how many base units it is. Binary and decimal prefixes are told apart where the note does. */
const UNITS: Record<string, Record<string, number>> = {
  time: {
    ns: 1e-9,
    nanosecond: 1e-9,
    nanoseconds: 1e-9,
    µs: 1e-6,
    μs: 1e-6,
    us: 1e-6,
    microseconds: 1e-6,
    ms: 1e-3,
    milliseconds: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    seconds: 1,
    min: 60,
    minute: 60,
    minutes: 60,
    h: 3600,
    hour: 3600,
    hours: 3600,
    d: 86_400,
    day: 86_400,
    days: 86_400,
    week: 604_800,
    weeks: 604_800,
    month: 2_629_800,
    months: 2_629_800,
    year: 31_557_600,
    years: 31_557_600,
  },
  bytes: {
    byte: 1,
    bytes: 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    pb: 1e15,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
    tib: 1024 ** 4,
  },
  bits: { bit: 1, bits: 1 },
  rate: { 'kbit/s': 1e3, 'mbit/s': 1e6, 'gbit/s': 1e9, kbps: 1e3, mbps: 1e6, gbps: 1e9, 'mb/s': 8e6, 'gb/s': 8e9 },
  frequency: { hz: 1, khz: 1e3, mhz: 1e6, ghz: 1e9 },
  length: { nm: 1e-9, µm: 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3 },
  mass: { mg: 1e-6, g: 1e-3, kg: 1, t: 1e3 },
  temperature: { '°c': 1 },
  share: { '%': 1, percent: 1 },
  throughput: { qps: 1, rps: 1, 'req/s': 1, 'ops/s': 1, tps: 1, iops: 1 },
};
const MULTIPLES: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, thousand: 1e3, million: 1e6, billion: 1e9 };
const AMOUNT =
  /^(?:about|ca\.?|approx\.?|up to)?\s*[~≈<>≤≥]?\s*([$€£¥])?\s*(\d[\d,\u00A0\u202F]*(?:\.\d+)?)(?:\s*[–-]\s*(\d[\d,]*(?:\.\d+)?))?\+?\s*([^\d\s][^\s]*)?(?:\s+(.{1,16}))?$/iu;

/**
 * A quantity such as “0.5 ns”, “~100 µs”, “1–2 GB”, “$0.02 per GB”; of a range its middle.
 * @returns `undefined` for what is no single quantity
 */
export function amountOf(text: string): Amount | undefined {
  const found = AMOUNT.exec(text.trim());
  if (!found) return undefined;
  const [, currency, first = '', last, unit = '', rest = ''] = found;
  const value = (numberOf(first) + numberOf(last ?? first)) / 2;
  if (!Number.isFinite(value)) return undefined;
  if (currency)
    return rest === '' || /^(?:per|a|an)\s/i.test(`${unit} ${rest}`) || unit.startsWith('/') || unit === ''
      ? { value, dimension: `${currency}${unit}${rest}`.toLowerCase().replace(/\s+/g, ' ') }
      : undefined;
  return rest === '' ? withUnit(value, unit) : undefined;
}

function withUnit(value: number, unit: string): Amount | undefined {
  if (unit === '') return { value, dimension: 'count' };
  const lower = unit.toLowerCase();
  for (const [dimension, units] of Object.entries(UNITS)) {
    const size = units[lower];
    if (size !== undefined) return { value: value * size, dimension };
  }
  const multiple = MULTIPLES[lower];
  return multiple === undefined ? undefined : { value: value * multiple, dimension: 'count' };
}

function numberOf(digits: string): number {
  return Number(digits.replace(/[,\u00A0\u202F]/g, ''));
}
