const COMMON = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Right, yes. The product's own mark: many machines have no picture for the system's. */
export function CheckMark() {
  return (
    <svg {...COMMON} aria-hidden="true">
      <path d="M3 8.6 6.4 12 13 4.6" />
    </svg>
  );
}

/** Wrong, no. */
export function CrossMark() {
  return (
    <svg {...COMMON} aria-hidden="true">
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  );
}

/** Partly. */
export function PartlyMark() {
  return (
    <svg {...COMMON} aria-hidden="true">
      <path d="M3 9.5c1.7-2.6 3.3-2.6 5-1s3.3 1.6 5-1" />
    </svg>
  );
}

/** The sign of the product: a card before another. */
export function RectoMark() {
  return (
    <svg
      width="20"
      height="24"
      viewBox="0 0 20 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <rect x="1" y="5" width="13" height="17" rx="3" />
      <path d="M6 2h10a3 3 0 0 1 3 3v12" opacity="0.45" />
    </svg>
  );
}
