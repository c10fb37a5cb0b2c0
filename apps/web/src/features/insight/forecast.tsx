interface Props {
  days: readonly { date: string; due: number }[];
  labels: { table: string; day: string; cards: string; today: string };
}

const HEIGHT = 96;
const BAR = 22;
const GAP = 6;

/** Cards that come due, a bar a day with its figure, and the same as a table for whoever does not see bars. */
export function Forecast({ days, labels }: Props) {
  const most = Math.max(1, ...days.map((day) => day.due));
  const width = days.length * (BAR + GAP);
  return (
    <>
      <svg viewBox={`0 0 ${width} ${HEIGHT + 34}`} className="figures mt-3 w-full" aria-hidden="true">
        {days.map(({ date, due }, index) => {
          const height = Math.max(due > 0 ? 2 : 0, (due / most) * HEIGHT);
          const x = index * (BAR + GAP);
          return (
            <g key={date}>
              <rect x={x} y={HEIGHT + 14 - height} width={BAR} height={height} rx="3" className="fill-accent" />
              {due > 0 ? (
                <text x={x + BAR / 2} y={HEIGHT + 9 - height} textAnchor="middle" className="fill-ink-2 text-[9px]">
                  {due}
                </text>
              ) : null}
              <text x={x + BAR / 2} y={HEIGHT + 27} textAnchor="middle" className="fill-ink-3 text-[9px]">
                {index === 0 ? labels.today : Number(date.slice(8))}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="sr-only">
        <caption>{labels.table}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.day}</th>
            <th scope="col">{labels.cards}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, due }) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{due}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
