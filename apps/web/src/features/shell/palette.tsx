'use client';
import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { client } from '#api/client.ts';
import type { PaletteLabels } from './palette-labels.ts';

interface Props {
  labels: PaletteLabels;
  places: readonly { href: string; label: string }[];
  onClose: () => void;
}

const ITEM =
  'flex min-h-11 cursor-pointer items-center rounded-sm px-3 data-[selected=true]:bg-accent-soft data-[selected=true]:text-ink';
const GROUP =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-2 [&_[cmdk-group-heading]]:text-[13px] [&_[cmdk-group-heading]]:text-ink-2';

/** Every place and note by a few letters; what is no name is looked for among the cards. */
export default function Palette({ labels, places, onClose }: Props) {
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [notes, setNotes] = useState<{ noteId: string; title: string }[]>([]);
  useEffect(() => {
    client.library.list.query().then(setNotes, () => undefined);
  }, []);
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const all = [
    { href: '/study', label: labels.study },
    ...places,
    { href: '/plan', label: labels.plan },
    { href: '/settings', label: labels.settings },
  ];
  return (
    <Command.Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      label={labels.title}
      overlayClassName="fixed inset-0 z-20 bg-ink/40"
      contentClassName="lifted fixed top-[12vh] left-1/2 z-30 w-[min(92vw,560px)] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-surface"
    >
      <Command.Input
        value={query}
        onValueChange={setQuery}
        placeholder={labels.placeholder}
        className="min-h-13 w-full border-b border-line bg-transparent px-5 text-[17px] placeholder:text-ink-3"
      />
      <Command.List className="max-h-[56vh] overflow-auto p-2">
        <Command.Empty className="px-3 py-4 text-ink-2">{labels.nothing}</Command.Empty>
        <Command.Group heading={labels.places} className={GROUP}>
          {all.map(({ href, label }) => (
            <Command.Item key={href} className={ITEM} onSelect={() => go(href)}>
              {label}
            </Command.Item>
          ))}
        </Command.Group>
        <Command.Group heading={labels.notes} className={GROUP}>
          {notes.map(({ noteId, title }) => (
            <Command.Item
              key={noteId}
              value={`${title} ${noteId}`}
              className={ITEM}
              onSelect={() => go(`/library/${encodeURIComponent(noteId)}`)}
            >
              {title}
            </Command.Item>
          ))}
        </Command.Group>
        {query.trim() === '' ? null : (
          <Command.Item
            forceMount
            value={`find ${query}`}
            className={ITEM}
            onSelect={() => go(`/browse?q=${encodeURIComponent(query)}`)}
          >
            {labels.find.replace('{query}', query)}
          </Command.Item>
        )}
      </Command.List>
    </Command.Dialog>
  );
}
