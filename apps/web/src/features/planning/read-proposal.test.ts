import { describe, expect, it } from 'vitest';
import { readProposal } from './read-proposal.ts';

const NOW = Date.UTC(2026, 10, 25);
const ends = (date: string, timeZone: string) =>
  new Date(readProposal({ date, target: '90', minutes: '20' }, NOW, timeZone)?.dueAt ?? 0).toISOString();

describe('a proposed date', () => {
  it.each([
    ['UTC', '2026-12-05T00:00:00.000Z'],
    ['Europe/Berlin', '2026-12-04T23:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-04T10:00:00.000Z'],
    ['Etc/GMT+12', '2026-12-05T12:00:00.000Z'],
  ])('ends at midnight of the learner in %s', (timeZone, end) => expect(ends('2026-12-04', timeZone)).toBe(end));

  it('is none where a field is not filled in, or the day is past', () => {
    expect(readProposal({}, NOW, 'UTC')).toBeNull();
    expect(readProposal({ date: '2026-11-01', target: '90', minutes: '20' }, NOW, 'UTC')).toBeNull();
    expect(readProposal({ date: '2026-12-04', target: '40', minutes: '20' }, NOW, 'UTC')).toBeNull();
  });
});
