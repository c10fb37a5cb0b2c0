import 'server-only';
import { cookies } from 'next/headers';
import { LOOK_COOKIE, type Look, parseLook } from './look-options.ts';

/** How this device shows Recto. */
export async function readLook(): Promise<Look> {
  return parseLook((await cookies()).get(LOOK_COOKIE)?.value);
}

/** The look as attributes of the page's root, which the styles go by; none where the system decides. */
export function lookAttributes({ theme, textSize, font, motion }: Look): Record<string, string> {
  return {
    ...(theme === 'system' ? {} : { 'data-theme': theme }),
    ...(textSize === 'normal' ? {} : { 'data-text': textSize }),
    ...(font === 'serif' ? {} : { 'data-font': font }),
    ...(motion === 'system' ? {} : { 'data-motion': motion }),
  };
}
