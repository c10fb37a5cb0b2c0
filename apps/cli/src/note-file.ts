import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError } from './command-error.ts';

/** Larger than any note that is published; what is beyond is no note. */
const LARGEST_FILE = 20_000_000;

/** A path as it was typed: npm runs scripts from the project's root and tells where it was called. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/** The text of a note. @throws {CommandError} for what is missing, no file, too large, or not UTF-8 */
export async function readNoteFile(file: string): Promise<string> {
  const path = typedPath(file);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandError(`${file}: there is no such file.`);
  if (!found.isFile())
    throw new CommandError(`${file}: this is not a file. Give one note, or a folder with --summary.`);
  if (found.size > LARGEST_FILE)
    throw new CommandError(
      `${file}: ${megabytes(found.size)} is too large for a note; the most is ${megabytes(LARGEST_FILE)}. Split it.`,
    );
  const bytes = await readFile(path).catch((error: Error) => {
    throw new CommandError(`${file}: cannot be read (${error.message}).`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new CommandError(`${file}: this is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
