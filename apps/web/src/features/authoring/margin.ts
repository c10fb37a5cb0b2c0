import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter, WidgetType } from '@codemirror/view';
import type { LineMark } from './line-marks.ts';

/** New marks for the margin, by line. */
export const setMarks = StateEffect.define<ReadonlyMap<number, LineMark>>();

const marksField = StateField.define<ReadonlyMap<number, LineMark>>({
  create: () => new Map(),
  update: (marks, { effects }) => effects.reduce((now, effect) => (effect.is(setMarks) ? effect.value : now), marks),
});

class MarginMark extends GutterMarker {
  readonly #mark: LineMark;

  constructor(mark: LineMark) {
    super();
    this.#mark = mark;
  }

  override eq(other: MarginMark): boolean {
    return JSON.stringify(other.#mark) === JSON.stringify(this.#mark);
  }

  override toDOM(): Node {
    const { gives, why, isProblem, flags } = this.#mark;
    const sign = document.createElement('span');
    sign.className = isProblem || flags.length > 0 ? 'mark-problem' : gives > 0 ? 'mark-gives' : 'mark-nothing';
    sign.textContent = `${flags.length > 0 ? '⚑' : ''}${gives > 0 ? `+${gives}` : isProblem ? '!' : why === '' ? '' : '0'}`;
    sign.title = [...flags, why].filter(Boolean).join('\n');
    return sign;
  }
}

/** A remark below its line, where it should be looked at. */
class Remark extends WidgetType {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override eq(other: Remark): boolean {
    return other.#text === this.#text;
  }

  override toDOM(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'cm-remark';
    box.textContent = this.#text;
    return box;
  }
}

const margin = gutter({
  class: 'cm-margin',
  lineMarker: (view, block) => {
    const mark = view.state.field(marksField).get(view.state.doc.lineAt(block.from).number);
    return mark ? new MarginMark(mark) : null;
  },
  lineMarkerChange: (update) => update.startState.field(marksField) !== update.state.field(marksField),
});

const remarks = EditorView.decorations.compute([marksField, 'doc'], (state) => {
  const ranges = [...state.field(marksField)]
    .filter(([line, mark]) => (mark.isProblem || mark.flags.length > 0) && line <= state.doc.lines)
    .sort(([a], [b]) => a - b)
    .map(([line, { why, flags, isProblem }]) => {
      const text = [...flags.map((flag) => `⚑ ${flag}`), ...(isProblem ? [why] : [])].join(' ');
      return Decoration.widget({ widget: new Remark(text), block: true, side: 1 }).range(state.doc.line(line).to);
    });
  return RangeSet.of(ranges);
});

/** What each line gives, in the margin; and below a line why it gives nothing. */
export const lineMargin: Extension = [marksField, margin, remarks];
