import type { Node } from 'mdast';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { GridRow } from '../markdown/grid.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { ConceptIndex } from './concepts.ts';
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostics.ts';
import type { Comparison, Definition, Knowledge } from './types.ts';

/** What becomes of a row: it gave something, it was left out with a reason, or it was not understood. */
export type RowFate = 'used' | 'left-out' | 'unused';

/** A note while it is read: what was found so far, and the fate of every row. Readers only add to it. */
export class Reading {
  readonly concepts: ConceptIndex;
  readonly knowledge: Knowledge;
  readonly diagnostics: Diagnostic[] = [];
  readonly lexicon: Lexicon;
  /** Concepts that the note as a whole is about, in order; what "both" stands for. */
  contrasted: string[] = [];
  /** Lead-ins, as slugs, that recur under several headings: features of what those headings name. */
  readonly features = new Set<string>();
  /** The comparison that such lead-ins make up, once the first is read. */
  described: Comparison | undefined;
  /** List items whose nested lines were read with them. */
  readonly consumed = new Set<Node>();
  readonly #definitions = new Map<string, Definition>();
  readonly #rows = new Map<Node | string, { source: Source; fate: RowFate }>();

  constructor(title: string, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.concepts = new ConceptIndex(lexicon);
    this.knowledge = {
      title,
      concepts: [],
      analogies: [],
      definitions: [],
      comparisons: [],
      scenarios: [],
      classifications: [],
      combinations: [],
      points: [],
      sequences: [],
      figures: [],
      clozes: [],
      mnemonics: [],
      codePurposes: [],
      reversed: [],
      aliases: new Map(),
    };
  }

  /** Says what became of a row, known by its node or, for a statement, its place. The best fate stays. */
  row(key: Node | string, source: Source, fate: RowFate): void {
    const known = this.#rows.get(key);
    if (known?.fate === 'used' || (known && fate === 'unused')) return;
    this.#rows.set(key, { source, fate });
  }

  /** The same for a row of a table, with all the rows that were joined into it. */
  rowOfTable(row: GridRow, used: boolean): void {
    for (const line of row.lines) this.row(`row ${line}`, { line, endLine: line }, used ? 'used' : 'unused');
  }

  /** Leaves out every row of something with one reason. */
  leaveOut(code: DiagnosticCode, source: Source, lines: readonly number[], why: string): void {
    this.remark('info', code, source.line, why);
    for (const line of lines) this.row(`row ${line}`, { line, endLine: line }, 'left-out');
  }

  rows(): { source: Source; fate: RowFate }[] {
    return [...this.#rows.values()];
  }

  remark(severity: Severity, code: DiagnosticCode, line: number, message: string): void {
    this.diagnostics.push({ line, severity, code, message });
  }

  /** Adds a definition, or one more source to the one that says the same of the same concept. */
  define(definition: Omit<Definition, 'sources'>, source: Source): void {
    const key = `${definition.concept} ${definition.form} ${slugOf(plainText(definition.meaning))}`;
    const same = this.#definitions.get(key);
    if (same) {
      if (same.sources.every((known) => known.line !== source.line)) same.sources.push(source);
      if (same.elaborations.length === 0) same.elaborations = definition.elaborations;
      return;
    }
    const made = { ...definition, sources: [source] };
    this.#definitions.set(key, made);
    this.knowledge.definitions.push(made);
  }
}
