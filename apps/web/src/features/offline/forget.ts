import { forgetEvents } from '#features/study/stored-events.ts';
import { MEDIA_CACHE } from '../../../offline/caches.ts';
import { dropKit } from './offline-store.ts';

/** Takes everything of a learner out of this browser: cards, pictures, and what was not sent. */
export async function forgetDevice(): Promise<void> {
  await Promise.all([
    dropKit(),
    forgetEvents(),
    'caches' in window ? caches.delete(MEDIA_CACHE).catch(() => false) : undefined,
  ]);
}
