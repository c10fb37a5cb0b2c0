import { pair, type Question } from '@recto/content/question';
import type { Grade, NotGradable } from './grade.ts';

/** Matched or sorted: the share of options that were put where they belong. An option put elsewhere was taken for what stands there. */
export function gradePairs(question: Question, chosen: readonly string[]): Grade | NotGradable {
  const targets = new Map((question.targets ?? []).map((target) => [target.id, target]));
  const places = new Map(question.options.map((option) => [option.id, '']));
  for (const given of chosen) {
    const [option = '', target = ''] = given.split('>');
    if (!places.has(option) || !targets.has(target)) return { code: 'option-unknown', optionId: given };
    places.set(option, target);
  }
  const put = [...places].filter(([, target]) => target !== '');
  if (put.length < places.size) return { code: 'answer-incomplete', given: put.length, wanted: places.size };
  const rightTargetOf = new Map(question.key.map((entry): [string, string] => splitPair(entry)));
  const hits = put.filter(([option, target]) => question.key.includes(pair(option, target)));
  const score = hits.length / question.key.length;
  const confusions = put.flatMap(([option, target]) => {
    const taken = targets.get(target)?.concept;
    const right = targets.get(rightTargetOf.get(option) ?? '')?.concept;
    return taken && right && taken !== right ? [{ chosen: taken, right }] : [];
  });
  const concepts = question.options.flatMap((option) => option.concepts);
  return { correct: score === 1, score, right: [...new Set(concepts)], confusions };
}

function splitPair(entry: string): [string, string] {
  const [option = '', target = ''] = entry.split('>');
  return [option, target];
}
