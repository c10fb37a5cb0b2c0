import { scaleBand, scaleLinear } from 'd3-scale';

export interface Bar {
  key: string;
  value: number;
  /** Under the bar; empty for none. */
  label: string;
  /** Over the bar; empty for none. */
  figure: string;
  /** Stands out from the others. */
  isMarked?: boolean;
}

const WIDTH = 600;
const TOP = 24;
const BOTTOM = 24;
/** A bar whose value is not nothing is seen. */
const LEAST = 2;

/** Bars with their figures on them, drawn on the server. The same stands in a table beside it, so that it is hidden from readers. */
export function BarChart({ bars, height = 150 }: { bars: readonly Bar[]; height?: number }) {
  const x = scaleBand()
    .domain(bars.map((bar) => bar.key))
    .range([0, WIDTH])
    .paddingInner(0.22);
  const most = Math.max(1e-9, ...bars.map((bar) => bar.value));
  const y = scaleLinear()
    .domain([0, most])
    .range([0, height - TOP - BOTTOM]);
  const base = height - BOTTOM;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="figures w-full" aria-hidden="true">
      {bars.map((bar) => {
        const tall = bar.value > 0 ? Math.max(LEAST, y(bar.value)) : 0;
        const left = x(bar.key) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={bar.key}>
            <rect
              x={left}
              y={base - tall}
              width={x.bandwidth()}
              height={tall}
              rx={Math.min(3, x.bandwidth() / 3)}
              className={bar.isMarked ? 'fill-accent' : 'fill-accent/55'}
            />
            {bar.figure === '' ? null : (
              <text
                x={middle}
                y={base - tall - 4}
                textAnchor="middle"
                className="fill-ink-2 text-[11px] max-sm:text-[19px]"
              >
                {bar.figure}
              </text>
            )}
            {bar.label === '' ? null : (
              <text x={middle} y={height - 5} textAnchor="middle" className="fill-ink-3 text-[11px] max-sm:text-[19px]">
                {bar.label}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2={WIDTH} y1={base} y2={base} className="stroke-line-strong" />
    </svg>
  );
}
