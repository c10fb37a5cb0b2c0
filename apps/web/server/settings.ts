import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const Settings = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(3000),
  HOST: z.string().min(1, 'must not be empty').default('localhost'),
  DATA_DIR: z.string().min(1, 'must not be empty').default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must begin with postgres://')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://recto.example' }).optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUST_PROXY: z.stringbool('must be true or false').default(false),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent')
    .default('info'),
});

export type Settings = z.infer<typeof Settings>;

/** A setting that does not fit, by name. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * The settings in the environment, checked; an empty variable counts as unset. A relative
 * `DATA_DIR` stands below `root`.
 * @throws {SettingsError} that names every variable that does not fit, and why
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues
        .map((issue) => `${issue.path.join('.')} ${issue.message}, not “${given[String(issue.path[0])] ?? ''}”`)
        .join('\n'),
    );
  }
  const { DATA_DIR } = parsed.data;
  return { ...parsed.data, DATA_DIR: isAbsolute(DATA_DIR) ? DATA_DIR : resolve(root, DATA_DIR) };
}
