import { ENGLISH_IMPERATIVES } from './english-imperatives.ts';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const english: Lexicon = {
  language: 'en',
  writesWordsTogether: false,
  stopwords: ['the', 'of', 'and', 'to', 'is', 'in', 'that', 'for', 'with', 'are', 'not', 'when', 'it', 'by'],
  yes: ['yes', 'y', 'true', 'best', 'ideal', 'recommended', 'good', 'great', 'required', 'supported'],
  no: words(`
    no, n, false, not, never, avoid, overkill, unsupported, none, doesn't, does not, cannot, can't
  `),
  partly: words(`
    partly, partial, partially, sometimes, maybe, possible, possibly, limited, depends, it depends
  `),
  blank: ['', '-', '–', '—', 'n/a', 'na', '?', '…', '...'],
  situation: words(`
    scenario, scenarios, use case, use cases, situation, situations, when, case, need, problem, requirement,
    example
  `),
  feature: words(`
    feature, features, metric, measure, area, topic, difference, basis, basis of comparison, point of difference,
    basis of difference, comparison, parameters, attributes, item, consideration, concern, aspect, property, criterion, criteria, attribute, characteristic, dimension,
    parameter, question, point, factor
  `),
  choice: words(`
    solution, what to use, prefer, go with, best tool, recommended approach, better choice, right choice,
    better option, winner, use this, tool to use, pattern, best option, best choice, choose, choice, pick,
    use, recommended, recommendation, answer, winner, better, best fit
  `),
  reason: ['why', 'reason', 'because', 'explanation', 'rationale', 'notes', 'note'],
  isLike: words(`
    is like, are like, is just like, works like, acts like, behaves like, is similar to, is comparable to,
    can be compared to, resembles
  `),
  thinkOf: [
    ['think of', 'as'],
    ['imagine', 'as'],
    ['picture', 'as'],
  ],
  isA: words(`
    is mostly about, is mainly about, is all about, is about, are about, refers to, stands for, means, is
    defined as, is known as, describes, is, are
  `),
  isFor: ['is used for', 'is for', 'are for', 'serves', 'for'],
  together: ['both', 'together', 'combine', 'combined', 'combines', 'combining', 'combination'],
  versus: ['vs.', 'vs', 'versus', 'and', 'or', '/', ',', '&'],
  headNoise: ['use', 'using', 'uses', 'need', 'choose', 'the', 'a', 'an', 'with'],
  remarks: words(`
    note, notes, example, examples, real-life example, analogy, tip, warning, important, remember, summary,
    conclusion, pros, cons, source, sources, see also, e.g., i.e.
  `),
  description: words(`
    description, details, detail, value, meaning, explanation, definition, summary, what it means
  `),
  log: words(`
    version, date, task, todo, status, owner, author, assignee, commit, done, deadline, release, changed by
  `),
  pros: ['pros', 'advantages', 'benefits', 'strengths', 'upsides', 'advantage', 'what is good'],
  cons: words(`
    cons, disadvantages, drawbacks, weaknesses, limitations, downsides, trade-offs, disadvantage, what is
    bad
  `),
  useWhen: words(`
    when to use, when should you use, when you should use, use cases for, good for, best for, use when, when
    to choose, choose
  `),
  avoidWhen: words(`
    when not to use, when should you not use, when to avoid, not good for, avoid when, do not use, bad for,
    avoid
  `),
  analogyLead: words(`
    analogy, real-life example, real life example, real-world example, real-world analogy, real-life
    analogy, metaphor, everyday example, in a picture
  `),
  breaks: words(`
    where it breaks, where it breaks down, where the analogy breaks, limits of the analogy, but unlike,
    unlike
  `),
  mnemonic: ['mnemonic', 'memory aid', 'memory hook', 'to remember'],
  does: ['what it does', 'what does this do', 'what this does', 'this does'],
  enumeration: words(`
    reasons, tips, references, sources, links, resources, further reading, contents, table of contents,
    questions, rules, goals, requirements, examples, notes, takeaways, key takeaways, exercises
  `),
  attribute: words(`
    purpose, goal, use, usage, use case, use cases, how it works, how, latency, cost, price, speed,
    throughput, complexity, time complexity, space complexity, scalability, consistency, durability,
    availability, security, performance, pros, cons, advantages, disadvantages, benefits, drawbacks,
    limitation, limitations, benefit, drawback, example, examples, structure, type, syntax, output, input,
    unit, scope, when, when to use, when not to use, where, who, why, what, what it is, what is it, role,
    trade-off, trade-offs, best for, description, definition, meaning, used in, used for, storage, memory,
    size, port, layer, symptoms, cause, causes, treatment, function, location, duration, strength, weakness
  `),
  entity: words(`
    type, kind, name, term, strategy, algorithm, method, model, pattern, tool, protocol, technology,
    database, language, option, approach, level, concept, service, command, style, technique, component,
    principle, structure, system, format, framework, category, class, mode, policy, law
  `),
  step: words(`
    step, steps, phase, phases, stage, stages, level, levels, layer, layers, order, process, procedure,
    workflow, flow, lifecycle, life cycle, sequence, handshake, how to, algorithm, timeline, set-up, setup,
    installation
  `),
  imperatives: ENGLISH_IMPERATIVES,
  phrases: {
    analogyForward: '{concept} is like …',
    analogyReverse: 'What is like {vehicle}?',
    whichConcept: '“{text}”. Which of these is it?',
    whichConceptCard: '“{text}”. Is that {concepts}?',
    whichIsLike: 'Which of these is like {vehicle}?',
    whichCell: '{feature} “{text}”. Which of these is it?',
    whichCellCard: '{feature} “{text}”. Is that {concepts}?',
    whichUse: '{situation}. Which of these would you use?',
    whichUseSeveral: '{situation}. Which of these would you use? Choose all that apply.',
    exampleOf: '“{example}” is an example of which?',
    verdictCard: '{situation}. Would you use {concept}?',
    yes: 'Yes',
    no: 'No',
    partly: 'Partly',
    both: 'Both',
    neither: 'Neither',
    none: 'None of these',
    usedTogether: 'When are {concepts} used together?',
    purpose: '{concept} is for …',
    belongsTo: 'That belongs to {concept}.',
    proOrCon: 'Is that an advantage or a drawback of {concept}? “{text}”',
    advantage: 'Advantage',
    drawback: 'Drawback',
    nameAdvantages: 'Name {n} advantages of {concept}.',
    nameDrawbacks: 'Name {n} drawbacks of {concept}.',
    nameUses: 'Name {n} situations in which you would use {concept}.',
    nameNonUses: 'Name {n} situations in which you would not use {concept}.',
    whichAdvantages: 'Which of these are advantages of {concept}? Choose all that apply.',
    stepsInOrder: '{subject}: what are the {n} steps, in order?',
    stepAfter: '{subject}: what comes right after “{step}”?',
    putInOrder: '{subject}: put these in order.',
    figureCard: '{subject}: {measure}? The order of magnitude is enough.',
    whichLargest: '{measure}: which of these is the largest?',
    trueOrFalse: 'True or false, as the note contrasts them? {statement}',
    right: 'True',
    wrong: 'False',
    wrongHoldsFor: 'False: that holds for {concept}',
    matchConcepts: '{feature}: match each to what it belongs to.',
    matchFeatures: '{concept}: match each feature to what holds for it.',
    matchMeanings: 'Match each name to its meaning.',
    sortExamples: 'Sort each of these under what it is an example of.',
    sortPoints: '{concept}: sort into advantages and drawbacks.',
    oddOneOut: 'All but one of these belong together. Which one does not?',
    fillGap: 'Which of these fills the gap? {text}',
    nameIt: '“{text}”. What is it called?',
    allThatHold: 'Which of these does the note say of {concept}? Choose all that apply.',
    mnemonicCard: 'What is the mnemonic for {subject}?',
    contrast: 'How do {concepts} differ? {feature}',
    breaksCard: 'The analogy between {concept} and {vehicle}: where does it break down?',
    partCard: 'In the analogy for {concept}, what does {part} stand for?',
    codeCard: 'What does this do?',
    nameExample: 'Name an example of {concept}.',
    forWhich: '{feature}: for which of these is it true? Choose all that apply.',
    whatUse: '{situation}. What would you use?',
  },
};
