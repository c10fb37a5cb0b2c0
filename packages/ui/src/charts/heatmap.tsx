const CELL = 11;
const STEP = 13;
const LEFT = 30;
const TOP = 16;
const ROWS = 7;
const STRENGTHS = ['fill-sunken', 'fill-accent/25', 'fill-accent/50', 'fill-accent/75', 'fill-accent'] as const;

interface Props {
  /** Oldest first; the first is put into its row of the week. */
  days: readonly { date: string; value: number }[];
  /** Short names of three rows: Monday, Wednesday, Friday. */
  rows: readonly [string, string, string];
  monthOf: (date: string) => string;
}

/** Days as squares in columns of weeks, Monday on top, darker where more was done: half of the year's usual day is the middle. */
export function Heatmap({ days, rows, monthOf }: Props) {
  const first = days[0] ? rowOf(days[0].date) : 0;
  const columns = Math.ceil((first + days.length) / ROWS);
  const usual = usualOf(days.map((day) => day.value));
  const months = days.filter(({ date }) => date.endsWith('-01'));
  const columnOf = (index: number) => Math.floor((first + index) / ROWS);
  return (
    <svg
      viewBox={`0 0 ${LEFT + columns * STEP} ${TOP + ROWS * STEP}`}
      className="figures w-full max-sm:min-w-[640px]"
      style={{ maxWidth: (LEFT + columns * STEP) * 1.6 }}
      aria-hidden="true"
    >
      {rows.map((name, index) => (
        <text key={name} x="0" y={TOP + index * 2 * STEP + CELL - 1} className="fill-ink-3 text-[9px]">
          {name}
        </text>
      ))}
      {months.map(({ date }) => (
        <text
          key={date}
          x={LEFT + columnOf(days.findIndex((day) => day.date === date)) * STEP}
          y="9"
          className="fill-ink-3 text-[9px]"
        >
          {monthOf(date)}
        </text>
      ))}
      {days.map(({ date, value }, index) => (
        <rect
          key={date}
          x={LEFT + columnOf(index) * STEP}
          y={TOP + ((first + index) % ROWS) * STEP}
          width={CELL}
          height={CELL}
          rx="2"
          className={STRENGTHS[strengthOf(value, usual)]}
        >
          <title>{`${date}: ${value}`}</title>
        </rect>
      ))}
    </svg>
  );
}

/** The middle value of the days on which something was done. */
function usualOf(values: readonly number[]): number {
  const some = values.filter((value) => value > 0).sort((a, b) => a - b);
  return some[Math.floor(some.length / 2)] ?? 1;
}

function strengthOf(value: number, usual: number): 0 | 1 | 2 | 3 | 4 {
  if (value === 0) return 0;
  if (value < usual / 2) return 1;
  if (value < usual) return 2;
  return value < usual * 1.5 ? 3 : 4;
}

/** 0 for Monday. */
function rowOf(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % ROWS;
}
