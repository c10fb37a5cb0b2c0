import { plainText } from '../markdown/rich-text.ts';
import type { Item } from './item.ts';

/** An item in words: what it is about, and what is to be known of it. Both are plain text. */
export interface ItemInWords {
  /** “Replication · Purpose”. */
  label: string;
  answer: string;
}

/** @param nameOf the name of a concept by its id */
export function describeItem(item: Item, nameOf: (conceptId: string) => string): ItemInWords {
  const name = nameOf(item.concepts[0] ?? '');
  switch (item.kind) {
    case 'analogy':
      return { label: name, answer: plainText(item.of.vehicle) };
    case 'definition':
      return { label: `${name} ${item.of.form === 'equals' ? '=' : item.of.link}`, answer: plainText(item.of.meaning) };
    case 'cell':
      return { label: `${name} · ${item.of.feature}`, answer: plainText(item.of.text) };
    case 'verdict':
      return {
        label: `${plainText(item.scenario.situation)} · ${name}`,
        answer: [item.of.verdict, plainText(item.of.qualifier ?? item.scenario.reason ?? [])]
          .filter(Boolean)
          .join(': '),
      };
    case 'classification':
      return { label: plainText(item.of.example), answer: name };
    case 'combination':
      return { label: item.concepts.map(nameOf).join(' + '), answer: plainText(item.of.text) };
    case 'point':
      return { label: `${name} · ${item.of.side === 'pro' ? '+' : '−'}`, answer: plainText(item.of.text) };
    case 'sequence':
      return { label: item.of.subject, answer: item.of.steps.map((step) => plainText(step.text)).join(' → ') };
    case 'figure':
      return { label: `${plainText(item.of.subject)} · ${item.of.measure}`, answer: plainText(item.of.text) };
    case 'cloze':
      return {
        label: [item.of.lead, plainText(item.of.text)].filter(Boolean).join(': '),
        answer: plainText(item.of.answer),
      };
    case 'mnemonic':
      return { label: item.of.subject, answer: plainText(item.of.text) };
    case 'code':
      return { label: plainText(item.of.code), answer: plainText(item.of.text) };
  }
}
