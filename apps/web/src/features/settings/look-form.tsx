'use client';
import { Choice } from '@recto/ui/field';
import { useState } from 'react';
import { LOOK_COOKIE, LOOK_OPTIONS, type Look, type LookName, parseLook, serializeLook } from './look-options.ts';

interface Props {
  look: Look;
  labels: Record<LookName, string> & { options: Record<LookName, Record<string, string>> };
}

const NAMES: readonly LookName[] = ['theme', 'textSize', 'font', 'motion'];
const YEAR_SECONDS = 31_536_000;

/** Colours, size, font and motion; each holds from the moment it is chosen. */
export function LookForm({ look, labels }: Props) {
  const [now, setNow] = useState(look);
  const change = (name: LookName, value: string) => {
    const values = { ...now, [name]: value };
    const next = parseLook(serializeLook(values));
    setNow(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API that it asks for is not in Safari and Firefox yet.
    document.cookie = `${LOOK_COOKIE}=${serializeLook(next)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    const { dataset } = document.documentElement;
    for (const [key, chosen, plain] of [
      ['theme', next.theme, 'system'],
      ['text', next.textSize, 'normal'],
      ['font', next.font, 'serif'],
      ['motion', next.motion, 'system'],
    ] as const) {
      if (chosen === plain) delete dataset[key];
      else dataset[key] = chosen;
    }
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {NAMES.map((name) => (
        <Choice
          key={name}
          label={labels[name]}
          value={now[name]}
          onChange={(event) => change(name, event.currentTarget.value)}
        >
          {LOOK_OPTIONS[name].map((option) => (
            <option key={option} value={option}>
              {labels.options[name][option]}
            </option>
          ))}
        </Choice>
      ))}
    </div>
  );
}
