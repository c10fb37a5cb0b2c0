import { accountTables } from './account.ts';
import { authoringTables } from './authoring.ts';
import { classroomTables } from './classroom.ts';
import type { Dialect } from './dialects.ts';
import { libraryTables } from './library.ts';
import { quizTables } from './quiz.ts';
import { studyTables } from './study.ts';

/** Every table, in a dialect. References point one way: account ← library ← study, quiz, classroom, authoring. */
export function schema(d: Dialect) {
  const account = accountTables(d);
  const library = libraryTables(d, account);
  return {
    ...account,
    ...library,
    ...studyTables(d, account, library),
    ...quizTables(d, account, library),
    ...classroomTables(d, account, library),
    ...authoringTables(d, account, library),
  };
}

export type Tables = ReturnType<typeof schema>;
