import { describe, expect, it } from 'vitest';
import { median, row, sideBySide } from './result.ts';

describe('a benchmark’s figures', () => {
  it('are medians', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('take the two sides in turn, each first as often as the other', async () => {
    const order: string[] = [];
    const side = (name: string, value: number) => async () => {
      order.push(name);
      return value;
    };
    expect(await sideBySide(4, side('ours', 6), side('theirs', 3))).toEqual({ ours: 6, theirs: 3, ratio: 2 });
    expect(order).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs', 'theirs', 'ours']);
  });

  it('say whether a goal holds', () => {
    const measured = { what: 'x', value: 1, unit: 'ms', against: 'y', ratio: 2 };
    expect(row(measured, '<= 2').holds).toBe(true);
    expect(row(measured, '>= 5').holds).toBe(false);
    expect(row(measured, null)).toMatchObject({ goal: null, holds: null });
  });
});
