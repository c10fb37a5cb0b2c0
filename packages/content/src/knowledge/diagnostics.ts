/** Everything that reading a note can remark. `info` asks for nothing; `warning` should be looked at; `error` means that nothing came of it. */
export const DIAGNOSTIC_CODES = [
  'blank-cell',
  'double-heading',
  'double-place',
  'empty-note',
  'front-matter-unreadable',
  'half-statement',
  'html-ignored',
  'no-elements',
  'question-not-possible',
  'ragged-row',
  'repeated-column',
  'row-not-understood',
  'table-of-links',
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
  return [...diagnostics].sort(
    (a, b) => a.line - b.line || a.code.localeCompare(b.code, 'en') || a.message.localeCompare(b.message, 'en'),
  );
}
