/** How a device shows Recto. Kept in a cookie, so that the first page already looks so. */
export const LOOK_OPTIONS = {
  theme: ['system', 'light', 'dark', 'contrast'],
  textSize: ['normal', 'large', 'larger'],
  font: ['serif', 'hyperlegible', 'dyslexic'],
  motion: ['system', 'reduced'],
} as const;

export type LookName = keyof typeof LOOK_OPTIONS;
export type Look = { [N in LookName]: (typeof LOOK_OPTIONS)[N][number] };
export const LOOK_COOKIE = 'look';

/** A look from its cookie: values in the order of the options, with full stops between; what is unknown is the first of its kind. */
export function parseLook(cookie: string | undefined): Look {
  const [theme, textSize, font, motion] = (cookie ?? '').split('.');
  return {
    theme: oneOf(LOOK_OPTIONS.theme, theme),
    textSize: oneOf(LOOK_OPTIONS.textSize, textSize),
    font: oneOf(LOOK_OPTIONS.font, font),
    motion: oneOf(LOOK_OPTIONS.motion, motion),
  };
}

function oneOf<const V extends string>(options: readonly [V, ...V[]], value: string | undefined): V {
  return options.find((option) => option === value) ?? options[0];
}

export function serializeLook({ theme, textSize, font, motion }: Look): string {
  return [theme, textSize, font, motion].join('.');
}
