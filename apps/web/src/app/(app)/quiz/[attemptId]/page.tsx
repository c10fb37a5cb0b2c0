import { api, orNotFound, signedIn } from '#api/caller.ts';
import { QuizScreen } from '#features/quiz/quiz-screen.tsx';

export const metadata = { title: 'Quiz' };

export default async function QuizPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params;
  await signedIn(`/quiz/${attemptId}`);
  return <QuizScreen attempt={await orNotFound((await api()).quiz.attempt({ attemptId }))} />;
}
