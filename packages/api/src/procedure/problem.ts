import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';

/** Everything that a use case refuses, with what a reader or a program needs to act on it. */
export type Problem =
  | {
      code: 'not-found';
      what: 'note' | 'card' | 'class' | 'attempt' | 'question' | 'review' | 'member' | 'assignment' | 'page';
    }
  | { code: 'not-allowed' }
  | { code: 'signed-out' }
  | { code: 'note-too-large'; bytes: number; limit: number }
  | { code: 'note-gives-nothing'; reason: string; line: number }
  | { code: 'note-not-text' }
  | { code: 'image-unreadable' }
  | { code: 'review-in-the-future'; reviewedAt: number; now: number }
  | { code: 'answered-elsewhere'; cardId: string }
  | { code: 'nothing-to-undo' }
  | { code: 'never-studied' }
  | { code: 'too-few-answers'; answers: number; wanted: number }
  | { code: 'time-zone-unknown'; timeZone: string }
  | { code: 'query-unknown'; problem: string; expected: string }
  | { code: 'question-answered'; questionId: string }
  | { code: 'one-option-wanted'; chosen: number }
  | { code: 'option-unknown'; optionId: string }
  | { code: 'answer-incomplete'; given: number; wanted: number }
  | { code: 'answer-close' }
  | { code: 'note-has-no-questions' }
  | { code: 'exam-over' }
  | { code: 'code-unknown'; given: string }
  | { code: 'code-expired'; expiredAt: number }
  | { code: 'due-in-the-past'; dueAt: number; now: number }
  | { code: 'due-before-opening'; opensAt: number; dueAt: number }
  | { code: 'last-teacher' }
  | { code: 'too-many-failures'; retryAt: number };

export type ProblemCode = Problem['code'];

/** A refusal with its problem; the message is the sentence that a person reads. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(explain(problem));
    this.problem = problem;
  }
}

/** What each problem is on the wire. A code left out does not compile. */
export const WIRE_CODES = {
  'not-found': 'NOT_FOUND',
  'not-allowed': 'FORBIDDEN',
  'signed-out': 'UNAUTHORIZED',
  'note-too-large': 'PAYLOAD_TOO_LARGE',
  'note-gives-nothing': 'UNPROCESSABLE_CONTENT',
  'note-not-text': 'UNPROCESSABLE_CONTENT',
  'image-unreadable': 'UNPROCESSABLE_CONTENT',
  'review-in-the-future': 'BAD_REQUEST',
  'answered-elsewhere': 'CONFLICT',
  'nothing-to-undo': 'CONFLICT',
  'never-studied': 'CONFLICT',
  'too-few-answers': 'PRECONDITION_FAILED',
  'time-zone-unknown': 'BAD_REQUEST',
  'query-unknown': 'BAD_REQUEST',
  'question-answered': 'CONFLICT',
  'one-option-wanted': 'BAD_REQUEST',
  'option-unknown': 'BAD_REQUEST',
  'answer-incomplete': 'BAD_REQUEST',
  'answer-close': 'CONFLICT',
  'note-has-no-questions': 'UNPROCESSABLE_CONTENT',
  'exam-over': 'CONFLICT',
  'code-unknown': 'NOT_FOUND',
  'code-expired': 'PRECONDITION_FAILED',
  'due-in-the-past': 'BAD_REQUEST',
  'due-before-opening': 'BAD_REQUEST',
  'last-teacher': 'CONFLICT',
  'too-many-failures': 'TOO_MANY_REQUESTS',
} as const satisfies Record<ProblemCode, TRPC_ERROR_CODE_KEY>;

/** One sentence for each problem: what is wrong and what to do. The only place where such sentences stand. */
export function explain(problem: Problem): string {
  switch (problem.code) {
    case 'not-found':
      return `There is no such ${problem.what}, or it is not yours to see.`;
    case 'not-allowed':
      return 'You may see this, but not change it.';
    case 'signed-out':
      return 'You are signed out. Sign in and try again; nothing you had saved is lost.';
    case 'note-too-large':
      return `The note has ${megabytes(problem.bytes)}; the most is ${megabytes(problem.limit)}. Split it at its headings and publish the parts.`;
    case 'note-gives-nothing':
      return `Line ${problem.line}: ${problem.reason}`;
    case 'image-unreadable':
      return 'This is no PNG, JPEG, WebP or GIF picture that can be read. Save it as one of these, under 5 MB, and drop it again.';
    case 'note-not-text':
      return 'The file is not UTF-8 text. Save it as UTF-8 Markdown (.md) and bring it again.';
    case 'review-in-the-future':
      return `The answer is dated ${isoMinute(problem.reviewedAt)}, but it is ${isoMinute(problem.now)} now. Correct this device’s clock and answer again.`;
    case 'answered-elsewhere':
      return 'This card was answered in another tab meanwhile. That answer counts; go on with the next card.';
    case 'nothing-to-undo':
      return 'That answer is already undone, or something newer stands on it. Undo the newer answer first.';
    case 'never-studied':
      return 'This card was never studied, so it has no day to move. Answer it once first.';
    case 'too-few-answers':
      return `There are ${problem.answers} answers so far; ${problem.wanted} say enough of how you forget. Go on studying.`;
    case 'time-zone-unknown':
      return `“${problem.timeZone}” is not a time zone. Give one such as Europe/Berlin.`;
    case 'query-unknown':
      return `“${problem.problem}” is not understood. Write ${problem.expected}.`;
    case 'question-answered':
      return 'This question is already answered in this attempt; the first answer counts. Go on with the next one.';
    case 'one-option-wanted':
      return problem.chosen === 0 ? 'Choose an option first.' : `Choose one option, not ${problem.chosen}.`;
    case 'answer-incomplete':
      return `Put every one in its place first: ${problem.given} of ${problem.wanted} are.`;
    case 'answer-close':
      return 'Close: look at the spelling again. What you send next counts.';
    case 'option-unknown':
      return 'That option does not belong to this question. Load the page again.';
    case 'note-has-no-questions':
      return 'This note gives no quiz questions yet: it needs two concepts of which it says the same kind of thing.';
    case 'exam-over':
      return 'This exam is over: it was handed in, or its time has run out. What stood by then counts.';
    case 'code-unknown':
      return `No class has the code “${problem.given}”. Check it with your teacher; codes have eight letters and digits.`;
    case 'code-expired':
      return `This code expired on ${isoMinute(problem.expiredAt)}. Ask your teacher for a new one.`;
    case 'due-in-the-past':
      return `The due date ${isoMinute(problem.dueAt)} is already past. Choose a later one.`;
    case 'due-before-opening':
      return `It would be due (${isoMinute(problem.dueAt)}) before it opens (${isoMinute(problem.opensAt)}). Change one of the two dates.`;
    case 'last-teacher':
      return 'A class needs a teacher. Make someone else a teacher first.';
    case 'too-many-failures':
      return `Too many wrong passwords for this address. Try again after ${isoMinute(problem.retryAt)}, or ask for a new password.`;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function isoMinute(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
