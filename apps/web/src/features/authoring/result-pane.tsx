import type { Generated } from '@recto/content/generate';
import { Tabs } from '@recto/ui/tabs';
import { CardList, ProblemList, QuestionList } from './note-preview.tsx';
import type { WorkbenchLabels } from './note-workbench.tsx';
import { type Workshop, WorkshopPanel } from './workshop-panel.tsx';

interface Props {
  noteId: string | undefined;
  preview: Generated | undefined;
  /** Where the cursor stands. */
  line: number;
  workshop: Workshop | null;
  labels: WorkbenchLabels;
}

/** What the text gives: of the line at hand, all cards, all questions, problems, and of a published note what its author decides. */
export function ResultPane({ noteId, preview, line, workshop, labels }: Props) {
  return (
    <section aria-label={labels.preview} className="min-w-0">
      <Tabs
        label={labels.preview}
        tabs={[
          {
            id: 'cards',
            title: <Counted text={labels.cards} count={preview?.cards.length} />,
            content: <CardList generated={preview} labels={labels} />,
          },
          {
            id: 'questions',
            title: <Counted text={labels.questions} count={preview?.questions.length} />,
            content: <QuestionList generated={preview} labels={labels} />,
          },
          {
            id: 'problems',
            title: <Counted text={labels.problems} count={preview?.diagnostics.length} />,
            content: <ProblemList generated={preview} labels={labels} />,
          },
          {
            id: 'line',
            title: <span className="figures">{labels.thisLine.replace('{line}', String(line))}</span>,
            content: <OfLine preview={preview} line={line} labels={labels} />,
          },
          ...(noteId && workshop
            ? [
                {
                  id: 'decide',
                  title: <Counted text={labels.workshop.decide} count={workshop.flags.length || undefined} />,
                  content: <WorkshopPanel noteId={noteId} workshop={workshop} line={line} labels={labels.workshop} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** Cards, questions and problems of one line. */
function OfLine({ preview, line, labels }: { preview: Generated | undefined; line: number; labels: WorkbenchLabels }) {
  if (!preview) return <p className="text-ink-2">{labels.nothingHere}</p>;
  const isHere = ({ source }: { source: { line: number; endLine: number } }) =>
    source.line <= line && line <= source.endLine;
  const cards = preview.cards.filter(isHere);
  const questions = preview.questions.filter(isHere);
  const diagnostics = preview.diagnostics.filter((diagnostic) => diagnostic.line === line);
  const here = { ...preview, cards, questions, diagnostics };
  return (
    <div className="grid gap-5">
      {cards.length > 0 ? <CardList generated={here} labels={labels} /> : null}
      {questions.length > 0 ? <QuestionList generated={here} labels={labels} /> : null}
      {diagnostics.length > 0 ? <ProblemList generated={here} labels={labels} /> : null}
      {cards.length + questions.length + diagnostics.length === 0 ? (
        <p className="text-ink-2">{labels.nothingHere}</p>
      ) : null}
    </div>
  );
}

function Counted({ text, count }: { text: string; count: number | undefined }) {
  return (
    <>
      {text} <span className="figures text-ink-3">{count ?? ''}</span>
    </>
  );
}
