/** What a queue needs of its connection. */
export interface Connection {
  exec(sql: string): unknown;
}

interface Job {
  work: () => Promise<unknown>;
  settle: { resolve: (value: unknown) => void; reject: (reason: unknown) => void };
}

type Outcome = { ok: true; value: unknown } | { ok: false; reason: unknown };

const LARGEST_BATCH = 256;

/**
 * One writer, one transaction at a time. Jobs that arrive in the same turn of the event loop share
 * one commit, since the commit's wait for the disk is most of a write's cost; each stands in a
 * savepoint of its own, so that one that fails takes nothing of the others with it.
 */
export class WriteQueue {
  readonly #connection: Connection;
  readonly #waiting: Job[] = [];
  #draining: Promise<void> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, settle: { resolve: (value) => resolve(value as T), reject } });
      this.#draining ??= new Promise((done) => setImmediate(() => void this.#drain().finally(done)));
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, LARGEST_BATCH));
    this.#draining = undefined;
  }

  async #commit(batch: readonly Job[]): Promise<void> {
    let outcomes: Outcome[];
    try {
      this.#connection.exec('begin immediate');
      outcomes = await this.#runAll(batch);
      this.#connection.exec('commit');
    } catch (reason) {
      this.#rollBack();
      for (const { settle } of batch) settle.reject(reason);
      return;
    }
    outcomes.forEach((outcome, index) => {
      const settle = batch[index]?.settle;
      if (outcome.ok) settle?.resolve(outcome.value);
      else settle?.reject(outcome.reason);
    });
  }

  async #runAll(batch: readonly Job[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { work } of batch) {
      this.#connection.exec('savepoint job');
      try {
        outcomes.push({ ok: true, value: await work() });
      } catch (reason) {
        this.#connection.exec('rollback to job');
        outcomes.push({ ok: false, reason });
      }
      this.#connection.exec('release job');
    }
    return outcomes;
  }

  #rollBack(): void {
    try {
      this.#connection.exec('rollback');
    } catch {
      // SQLite has rolled back by itself, as it does where the disk is full.
    }
  }
}
