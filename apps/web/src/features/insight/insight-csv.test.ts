import { describe, expect, it } from 'vitest';
import { insightCsv } from './insight-csv.ts';

const learner = (name: string) => ({
  userId: name,
  name,
  started: true,
  seen: 1,
  due: 2,
  recall: 0.5,
  expectedRecall: 0.25,
  quizScore: null,
  lastReviewedAt: null,
  concepts: [{ conceptId: 'c', seen: 1, recall: 0.5, quizScore: null, quizAnswers: 0 }],
});
const csv = (...names: string[]) =>
  insightCsv({
    classId: 'x',
    notes: [],
    noteId: 'n',
    concepts: [{ id: 'c', name: 'C', cards: 3 }],
    cards: 3,
    learners: names.map(learner),
    confusions: [],
  });

describe('a class’s insight as CSV', () => {
  it('has a line a learner under a head, and empty fields where nothing is known', () => {
    expect(csv('Ada').split('\r\n')).toEqual([
      '\uFEFFlearner,started,cards seen,cards,due,recall now,expected recall,quiz score,C: seen,C: recall,C: quiz',
      'Ada,yes,1,3,2,0.500,0.250,,1,0.500,',
      '',
    ]);
  });

  it('quotes what holds a comma or a quotation mark, and makes text of what a spreadsheet would run', () => {
    expect(csv('Ada "A", B')).toContain('"Ada ""A"", B",yes');
    expect(csv('=1+1')).toContain("'=1+1,yes");
  });
});
