/** Everything that reading a note can remark. `info` asks for nothing; `warning` should be looked at; `error` means that nothing came of it. */
export const DIAGNOSTIC_CODES = [
  'analogy-of-what',
  'blank-cell',
  'checklist',
  'double-heading',
  'double-place',
  'empty-note',
  'front-matter-unreadable',
  'footnote-not-carried',
  'half-statement',
  'html-ignored',
  'no-elements',
  'note-skipped',
  'prose-unread',
  'question-not-possible',
  'ragged-row',
  'repeated-column',
  'row-not-understood',
  'skipped-by-author',
  'table-of-links',
  'table-of-records',
  'verdict-unclear',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
export type Severity = 'info' | 'warning' | 'error';

export interface Diagnostic {
  /** Counted from 1. */
  line: number;
  severity: Severity;
  code: DiagnosticCode;
  /** What is wrong and what to do, one or two sentences. */
  message: string;
}

/** By line, then code, so that the same note always gives the same list. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
