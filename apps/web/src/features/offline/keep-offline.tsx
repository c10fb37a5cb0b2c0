'use client';
import type { RichText } from '@recto/content/rich-text';
import { useEffect } from 'react';
import { client } from '#api/client.ts';
import { Outbox } from '#features/study/outbox.ts';
import { MEDIA_CACHE } from '../../../offline/caches.ts';
import { type OfflineKit, readKit, writeKit } from './offline-store.ts';

/** What is kept is fetched anew when it is older than this. */
const FRESH_MS = 10 * 60_000;

/** Keeps the cards of the coming week on this device, and sends what an earlier page could not. Shows nothing. */
export function KeepOffline({ learnerId }: { learnerId: string }) {
  useEffect(() => {
    const nothing = () => undefined;
    const box = new Outbox(learnerId, { onChange: nothing, onAnswered: nothing, onRefused: nothing });
    void box.resume();
    // Not in the way of the page: what shows first comes first.
    const LATER_MS = 1_500;
    const timer = setTimeout(() => void keep(learnerId), LATER_MS);
    return () => clearTimeout(timer);
  }, [learnerId]);
  return null;
}

async function keep(learnerId: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const kept = await readKit();
    if (kept?.learnerId === learnerId && Date.now() - kept.savedAt < FRESH_MS) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const kit = await client.study.offlineKit.query({ timeZone });
    await writeKit(kit);
    registration.active?.postMessage('keep-shell');
    await keepPictures(kit);
  } catch {
    // Offline, in a private window, or behind a certificate that workers are refused for: study needs the network then.
  }
}

async function keepPictures(kit: OfflineKit): Promise<void> {
  const urls = new Set(kit.cards.flatMap(({ card }) => [...picturesOf(card.front), ...picturesOf(card.back)]));
  const cache = await caches.open(MEDIA_CACHE);
  for (const url of urls) if (url.startsWith('/media/') && !(await cache.match(url))) await cache.add(url);
}

function picturesOf(text: RichText): string[] {
  return text.flatMap((node) => {
    if (node.type === 'image') return [node.url];
    return 'children' in node ? picturesOf(node.children) : [];
  });
}
