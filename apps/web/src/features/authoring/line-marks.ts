import type { Generated } from '@recto/content/generate';

/** What the margin says of a line. */
export interface LineMark {
  /** Cards and questions that the line gives. */
  gives: number;
  /** Why it gives nothing, or what to look at; empty where nothing is to be said. */
  why: string;
  isProblem: boolean;
  /** What learners flagged here. */
  flags: string[];
}

/** The marks of all lines that give something, or of which there is something to say. */
export function lineMarks(
  generated: Generated | undefined,
  flags: readonly { line: number; text: string; kind: string }[],
): Map<number, LineMark> {
  const marks = new Map<number, LineMark>();
  const at = (line: number): LineMark => {
    const mark = marks.get(line) ?? { gives: 0, why: '', isProblem: false, flags: [] };
    marks.set(line, mark);
    return mark;
  };
  for (const { source } of [...(generated?.cards ?? []), ...(generated?.questions ?? [])]) at(source.line).gives += 1;
  for (const { line, severity, message } of generated?.diagnostics ?? []) {
    const mark = at(line);
    mark.isProblem ||= severity !== 'info';
    mark.why = mark.why === '' ? message : `${mark.why} ${message}`;
  }
  for (const { line, text, kind } of flags) at(line).flags.push(text || kind);
  return marks;
}
