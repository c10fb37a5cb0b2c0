import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export interface Point {
  x: number;
  y: number;
  /** Beside the point; empty for none. */
  figure?: string;
  /** How large the point is, 0 to 1; 0.3 where it is not given. */
  weight?: number;
}

interface Props {
  points: readonly Point[];
  x: { from: number; to: number; ticks: readonly { at: number; label: string }[] };
  y: { from: number; to: number; ticks: readonly { at: number; label: string }[] };
  /** A straight line to compare with, from corner to corner or level. */
  reference?: { from: { x: number; y: number }; to: { x: number; y: number }; label: string };
  height?: number;
}

const WIDTH = 600;
const MARGIN = { top: 22, right: 34, bottom: 28, left: 52 };

/** A line through points that carry their figures, drawn on the server; its table stands beside it. */
export function LineChart({ points, x, y, reference, height = 220 }: Props) {
  const toX = scaleLinear()
    .domain([x.from, x.to])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const toY = scaleLinear()
    .domain([y.from, y.to])
    .range([height - MARGIN.bottom, MARGIN.top]);
  const path = line<Point>(
    (point) => toX(point.x),
    (point) => toY(point.y),
  )([...points]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="figures w-full" aria-hidden="true">
      {y.ticks.map((tick) => (
        <g key={tick.at}>
          <line
            x1={MARGIN.left}
            x2={WIDTH - MARGIN.right}
            y1={toY(tick.at)}
            y2={toY(tick.at)}
            className="stroke-line"
          />
          <text
            x={MARGIN.left - 6}
            y={toY(tick.at) + 4}
            textAnchor="end"
            className="fill-ink-3 text-[11px] max-sm:text-[19px]"
          >
            {tick.label}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text
          key={tick.at}
          x={toX(tick.at)}
          y={height - 6}
          textAnchor="middle"
          className="fill-ink-3 text-[11px] max-sm:text-[19px]"
        >
          {tick.label}
        </text>
      ))}
      {reference ? (
        <>
          <line
            x1={toX(reference.from.x)}
            y1={toY(reference.from.y)}
            x2={toX(reference.to.x)}
            y2={toY(reference.to.y)}
            strokeDasharray="4 4"
            className="stroke-ink-3"
          />
          <text
            x={toX(reference.to.x)}
            y={toY(reference.to.y) - 5}
            textAnchor="end"
            className="fill-ink-3 text-[11px] max-sm:text-[19px]"
          >
            {reference.label}
          </text>
        </>
      ) : null}
      <path d={path ?? ''} fill="none" strokeWidth="2" className="stroke-accent" />
      {points.map((point) => (
        <g key={point.x}>
          <circle cx={toX(point.x)} cy={toY(point.y)} r={2.5 + 5 * (point.weight ?? 0.3)} className="fill-accent" />
          {point.figure ? (
            <text
              x={toX(point.x)}
              y={toY(point.y) - 10}
              textAnchor="middle"
              className="fill-ink-2 text-[11px] max-sm:text-[19px]"
            >
              {point.figure}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
