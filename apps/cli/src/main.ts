import { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { benchDataCommand } from './commands/bench-data.ts';
import { inspectCommand } from './commands/inspect.ts';
import { userCommand } from './commands/user.ts';

const program = new Command('recto')
  .description('Recto from the command line')
  .addCommand(inspectCommand())
  .addCommand(userCommand())
  .addCommand(benchDataCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`recto: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
