import type { AppRouter } from '@recto/api/router';
import type { inferRouterInputs } from '@trpc/server';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

type Inputs = inferRouterInputs<AppRouter>['study'];

/** What was done in this browser and is not with the server yet. */
export type StudyEvent =
  | ({ type: 'answer' } & Inputs['answer'])
  | ({ type: 'act' } & Inputs['act'])
  | ({ type: 'undo' } & Inputs['undo']);

interface Waiting {
  /** Counts up, so that events are sent in the order in which they were done. */
  at: number;
  learnerId: string;
  event: StudyEvent;
}

interface Schema extends DBSchema {
  events: { key: string; value: Waiting; indexes: { learner: string } };
}

const NAME = 'recto-study';

/** Where events wait until the server has them: in the browser's database, or in memory where it has none. */
export interface EventStore {
  /** Whether what waits outlasts the page: not in private windows of some browsers, nor on a full disk. */
  readonly isLasting: boolean;
  all(): Promise<StudyEvent[]>;
  add(event: StudyEvent): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Opens what waits for one learner. Never throws: without a database, memory has to do. */
export async function openEventStore(learnerId: string): Promise<EventStore> {
  try {
    const db = await openDB<Schema>(NAME, 1, {
      upgrade: (made) => {
        made.createObjectStore('events', { keyPath: 'event.id' }).createIndex('learner', 'learnerId');
      },
    });
    return lasting(db, learnerId);
  } catch {
    return inMemory();
  }
}

function lasting(db: IDBPDatabase<Schema>, learnerId: string): EventStore {
  let last = 0;
  let isLasting = true;
  const rest = inMemory();
  return {
    get isLasting() {
      return isLasting;
    },
    all: async () => {
      const rows = await db.getAllFromIndex('events', 'learner', learnerId);
      return [...rows.sort((a, b) => a.at - b.at).map((row) => row.event), ...(await rest.all())];
    },
    add: async (event) => {
      last = Math.max(last + 1, Date.now());
      try {
        await db.put('events', { at: last, learnerId, event });
      } catch {
        isLasting = false;
        await rest.add(event);
      }
    },
    remove: async (ids) => {
      await rest.remove(ids);
      const gone = db.transaction('events', 'readwrite');
      await Promise.all([...ids.map((id) => gone.store.delete(id)), gone.done]);
    },
  };
}

function inMemory(): EventStore {
  const events = new Map<string, StudyEvent>();
  return {
    isLasting: false,
    all: async () => [...events.values()],
    add: async (event) => {
      events.set(event.id, event);
    },
    remove: async (ids) => {
      for (const id of ids) events.delete(id);
    },
  };
}

/** Takes everything that waits for anybody out of this browser: what signing out does. */
export async function forgetEvents(): Promise<void> {
  try {
    const db = await openDB<Schema>(NAME, 1);
    if (db.objectStoreNames.contains('events')) await db.clear('events');
    db.close();
  } catch {
    // Where there is no database, nothing is stored.
  }
}
