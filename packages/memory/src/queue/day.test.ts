import { describe, expect, it } from 'vitest';
import { startOfDay, studyDate } from './day.ts';

describe('a day of study', () => {
  it('begins at four in the morning of the learner, wherever that is', () => {
    expect(new Date(startOfDay(Date.UTC(2026, 10, 24, 12), 'Asia/Tokyo')).toISOString()).toBe(
      '2026-11-23T19:00:00.000Z',
    );
    expect(new Date(startOfDay(Date.UTC(2026, 10, 24, 1), 'UTC')).toISOString()).toBe('2026-11-23T04:00:00.000Z');
  });

  it('is right over the nights on which the clock is changed', () => {
    const noon = Date.UTC(2026, 2, 29, 10);
    expect(new Date(startOfDay(noon, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T02:00:00.000Z');
    expect(new Date(startOfDay(Date.UTC(2026, 9, 25, 10), 'Europe/Berlin')).toISOString()).toBe(
      '2026-10-25T03:00:00.000Z',
    );
  });

  it('gives the date that the learner would say', () => {
    expect(studyDate(Date.UTC(2026, 10, 24, 3), 'UTC')).toBe('2026-11-23');
    expect(studyDate(Date.UTC(2026, 10, 24, 5), 'UTC')).toBe('2026-11-24');
  });

  it('refuses a time zone that nobody knows', () => {
    expect(() => startOfDay(0, 'Mars/Base')).toThrow(RangeError);
  });
});
