import { type PointerEvent, useRef, useState } from 'react';

/** So far to a side means it. */
const MEANT_PX = 90;

/** Swiping a card by touch: to the right for what is known, to the left for what is not. A mouse selects text instead. */
export function useSwipe(onSwipe: (to: 'left' | 'right') => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  const [shift, setShift] = useState(0);
  const end = () => {
    from.current = undefined;
    setShift(0);
  };
  return {
    shift,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.pointerType === 'touch') from.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent) => {
        const start = from.current;
        if (!start) return;
        const x = event.clientX - start.x;
        if (Math.abs(event.clientY - start.y) < Math.abs(x)) setShift(x);
      },
      onPointerUp: () => {
        if (from.current && Math.abs(shift) >= MEANT_PX) onSwipe(shift > 0 ? 'right' : 'left');
        end();
      },
      onPointerCancel: end,
    },
  };
}
