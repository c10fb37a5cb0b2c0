import { api, orNotFound, signedIn } from '#api/caller.ts';
import { QuizScreen } from '#features/quiz/quiz-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('quiz');

export default async function QuizPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params;
  await signedIn(`/quiz/${attemptId}`);
  const { quiz, study } = await api();
  const [attempt, { settings }] = await Promise.all([orNotFound(quiz.attempt({ attemptId })), study.settings()]);
  return <QuizScreen attempt={attempt} asksConfidence={settings.asksConfidence} />;
}
