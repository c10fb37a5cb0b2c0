import type { AppRouter } from '@recto/api/router';
import type { inferRouterOutputs } from '@trpc/server';
import { deleteDB, openDB } from 'idb';

export type OfflineKit = inferRouterOutputs<AppRouter>['study']['offlineKit'];
export type KeptCard = OfflineKit['cards'][number];

const NAME = 'recto-offline';
const STORE = 'kit';
const KEY = 'kit';

/** Once this page has let everything go, nothing is kept any more until the next. */
let isForgotten = false;

const open = () => openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore(STORE) });

/** What this device keeps for study without a network; nothing where it cannot keep anything. */
export async function readKit(): Promise<OfflineKit | undefined> {
  if (isForgotten) return undefined;
  try {
    const db = await open();
    const kit: OfflineKit | undefined = await db.get(STORE, KEY);
    db.close();
    return kit;
  } catch {
    return undefined;
  }
}

/** Keeps a kit in place of the one before. A full disk or a private window keeps none, and study goes on without. */
export async function writeKit(kit: OfflineKit): Promise<void> {
  if (isForgotten) return;
  try {
    const db = await open();
    await db.put(STORE, kit, KEY);
    db.close();
  } catch {
    // What cannot be kept is fetched again where there is a network.
  }
}

/** Takes out what is kept. */
export async function dropKit(): Promise<void> {
  isForgotten = true;
  await deleteDB(NAME).catch(() => undefined);
}
