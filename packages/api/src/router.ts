import { accountRouter } from './features/account/router.ts';
import { authoringRouter } from './features/authoring/router.ts';
import { browseRouter } from './features/browse/router.ts';
import { classroomRouter } from './features/classroom/router.ts';
import { insightRouter } from './features/insight/router.ts';
import { libraryRouter } from './features/library/router.ts';
import { planningRouter } from './features/planning/router.ts';
import { quizRouter } from './features/quiz/router.ts';
import { studyRouter } from './features/study/router.ts';
import { createCallerFactory, router } from './procedure/allowed.ts';

export const appRouter = router({
  account: accountRouter,
  authoring: authoringRouter,
  browse: browseRouter,
  classroom: classroomRouter,
  insight: insightRouter,
  library: libraryRouter,
  planning: planningRouter,
  quiz: quizRouter,
  study: studyRouter,
});

export type AppRouter = typeof appRouter;

/** Calls the router in process, as server components and tests do. */
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
