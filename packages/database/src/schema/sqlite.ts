import { sqlite } from './dialects.ts';
import { schema } from './schema.ts';

/** The tables as drizzle-kit wants them, to write migrations from. */
export const {
  user,
  session,
  account,
  verification,
  signInFailure,
  erasure,
  note,
  noteVersion,
  concept,
  item,
  card,
  question,
  deck,
  deckItem,
  review,
  memory,
  attempt,
  response,
  quizScore,
  confusion,
  classroom,
  enrolment,
  invite,
  assignment,
} = schema(sqlite);
