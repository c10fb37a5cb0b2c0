import { AdministrationError, createUser, promoteUser, resetPassword } from '@recto/api/administration';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { withApplication } from '../open-application.ts';

/** `recto user create | promote | reset-password`. */
export function userCommand(): Command {
  const user = new Command('user').description('make and mend accounts');
  user
    .command('create')
    .description('make an account')
    .argument('<email>')
    .requiredOption('--name <name>', 'as others see it')
    .requiredOption('--password <password>', 'at least 10 characters')
    .option('--administrator', 'of the whole installation')
    .action((email: string, options: { name: string; password: string; administrator?: boolean }) =>
      inSentences(async ({ store, auth }) => {
        const id = await createUser(auth, { email, name: options.name, password: options.password });
        if (options.administrator) await promoteUser(store, email);
        return `Made the account ${email} (${id}).`;
      }),
    );
  user
    .command('promote')
    .description('make an account an administrator of the installation')
    .argument('<email>')
    .action((email: string) =>
      inSentences(async ({ store }) => {
        await promoteUser(store, email);
        return `${email} is an administrator now.`;
      }),
    );
  user
    .command('reset-password')
    .description('set a new password and sign the account out everywhere')
    .argument('<email>')
    .option('--password <password>', 'the new one; made up where it is left out')
    .action((email: string, { password }: { password?: string }) =>
      inSentences(
        async ({ store, auth }) =>
          `The password of ${email} is now: ${await resetPassword(store, auth, email, password)}`,
      ),
    );
  return user;
}

async function inSentences(work: Parameters<typeof withApplication<string>>[0]): Promise<void> {
  try {
    process.stdout.write(`${await withApplication(work)}\n`);
  } catch (error) {
    if (error instanceof AdministrationError) throw new CommandError(error.message, 1);
    throw error;
  }
}
