import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import { nextDayStart, startOfDay, studyDate } from '@recto/memory/day';
import type { SchedulingSettings } from '@recto/memory/schedule';
import { eq, sql } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import { DEFAULT_STUDY_SETTINGS, StudySettings, schedulingOf } from './settings.ts';

/** How one learner studies. */
export interface Learner {
  settings: StudySettings;
  /** Their own parameters of FSRS-6; null for the published ones. */
  parameters: number[] | null;
  scheduling: SchedulingSettings;
}

/** A learner's settings; the defaults where they have chosen none. */
export async function learnerOf(db: Db, t: Store['t'], learnerId: string): Promise<Learner> {
  const query = preparedOn(db, 'settings_of_learner', () =>
    db
      .select()
      .from(t.learnerSettings)
      .where(eq(t.learnerSettings.learnerId, sql.placeholder('learnerId'))),
  );
  const [row] = await query.execute({ learnerId });
  // What an older version stored and this one would refuse falls back to its default, not to an error on every page.
  const settings = row
    ? (StudySettings.safeParse(row.settings).data ?? DEFAULT_STUDY_SETTINGS)
    : DEFAULT_STUDY_SETTINGS;
  const parameters = row?.parameters ?? null;
  return { settings, parameters, scheduling: schedulingOf(settings, parameters) };
}

/** A learner's days, in their time zone and from their hour on. */
export interface Days {
  timeZone: string;
  /** When the day on which `at` counts began. */
  startOf(at: number): number;
  /** When the next one begins. */
  nextAfter(at: number): number;
  /** `YYYY-MM-DD`. */
  dateOf(at: number): string;
}

/**
 * @param device time zone of the device, used where the learner has not set one
 * @throws {DomainError} `time-zone-unknown`
 */
export function daysOf({ settings }: Pick<Learner, 'settings'>, device: string): Days {
  const timeZone = settings.timeZone ?? device;
  const hour = settings.dayStartHour;
  try {
    startOfDay(0, timeZone);
  } catch {
    throw new DomainError({ code: 'time-zone-unknown', timeZone });
  }
  return {
    timeZone,
    startOf: (at) => startOfDay(at, timeZone, hour),
    nextAfter: (at) => nextDayStart(at, timeZone, hour),
    dateOf: (at) => studyDate(at, timeZone, hour),
  };
}
