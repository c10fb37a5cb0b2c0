import { Command, InvalidArgumentError } from 'commander';
import { CommandError } from '../command-error.ts';
import { withApplication } from '../open-application.ts';
import { DAY, makeClass, simulateDay } from '../simulated-class.ts';

interface Options {
  learners: number;
  days: number;
  seed: number;
  until?: string;
}

/** `recto bench-data`: a class with a believable history, made through the real use cases. */
export function benchDataCommand(): Command {
  return new Command('bench-data')
    .description('fill the database with a class of learners who have studied and taken quizzes for some days')
    .option('--learners <n>', 'how many learners', wholeNumber, 30)
    .option('--days <n>', 'how many days, up to the last', wholeNumber, 30)
    .option('--seed <n>', 'the same seed gives the same history', wholeNumber, 1)
    .option('--until <date>', 'last day, YYYY-MM-DD; today where it is left out')
    .action(fill);
}

async function fill({ learners, days, seed, until }: Options): Promise<void> {
  const end = until ? Date.parse(`${until}T20:00:00Z`) : Date.now() - 60_000;
  if (Number.isNaN(end)) throw new CommandError(`--until ${until} is not a date; write YYYY-MM-DD.`);
  await withApplication(async (application) => {
    const room = await makeClass(application, { learners, seed, begin: end - days * DAY, end });
    for (let day = 1; day <= days; day += 1) {
      const answers = await Promise.all(
        room.learners.map((learner) => simulateDay(learner, end - (days - day) * DAY, day)),
      );
      process.stderr.write(`day ${day} of ${days}: ${answers.reduce((sum, count) => sum + count, 0)} answers\n`);
    }
    process.stdout.write(
      `Made “${room.name}”: ${learners} learners, ${days} days. Sign in as ${room.teacherEmail}, password ${room.password}.\n`,
    );
  });
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('Give a whole number.');
  return value;
}
