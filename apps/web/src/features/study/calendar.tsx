const STRENGTHS = ['bg-sunken', 'bg-accent/30', 'bg-accent/50', 'bg-accent/75', 'bg-accent'] as const;
const STEPS = [0, 1, 10, 25, 60] as const;

/** Days as squares, darker where more was answered. The label says in words what the picture shows. */
export function Calendar({ days, label }: { days: readonly { date: string; reviews: number }[]; label: string }) {
  return (
    <div role="img" aria-label={label} className="mt-3 grid grid-cols-[repeat(15,1fr)] gap-[3px]">
      {days.map(({ date, reviews }) => (
        <i
          key={date}
          title={`${date}: ${reviews}`}
          className={`aspect-square rounded-[3px] ${STRENGTHS[STEPS.findLastIndex((step) => reviews >= step)]}`}
        />
      ))}
    </div>
  );
}
