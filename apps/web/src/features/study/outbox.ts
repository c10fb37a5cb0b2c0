import { client, problemCode } from '#api/client.ts';
import { type EventStore, openEventStore, type StudyEvent } from './stored-events.ts';

export const study = client.study;
type Answered = Awaited<ReturnType<typeof study.answer.mutate>>;

/** How many events wait, and why. */
export interface OutboxState {
  waiting: number;
  /** `sending`; `stuck`: no server answers; `signed-out`: it does not know the learner any more. */
  status: 'idle' | 'sending' | 'stuck' | 'signed-out';
}

export interface OutboxListener {
  onChange: (state: OutboxState) => void;
  onAnswered: (id: string, answered: Answered) => void;
  onRefused: (event: StudyEvent, error: unknown) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
const MOST_TOGETHER = 400;

/**
 * Sends what is done, in the background and in order. What is not sent yet waits in the browser's database, so
 * that neither a reload nor a crash loses it. Where no server answers, the same event with the same id is sent
 * again until one does; what a server refuses is not repeated.
 */
export class Outbox {
  readonly #listener: OutboxListener;
  readonly #store: Promise<EventStore>;
  readonly #waiting: StudyEvent[] = [];
  #isRunning = false;
  /**
   * Whether what waits was done while no server answered. It counts then whatever happened elsewhere meanwhile, as a set;
   * an answer that is sent at once is refused where another tab was first.
   */
  #isLate = false;
  #wake: (() => void) | undefined;

  constructor(learnerId: string, listener: OutboxListener) {
    this.#listener = listener;
    this.#store = openEventStore(learnerId);
  }

  /** Takes up what an earlier page left behind, and gives it. */
  async resume(): Promise<readonly StudyEvent[]> {
    const left = await (await this.#store).all();
    const known = new Set(this.#waiting.map((event) => event.id));
    this.#waiting.unshift(...left.filter((event) => !known.has(event.id)));
    this.#isLate ||= left.length > 0;
    if (left.length > 0) this.#start();
    return left;
  }

  add(event: StudyEvent): void {
    this.#waiting.push(event);
    void this.#store.then((store) => store.add(event));
    this.#report('sending');
    this.#start();
  }

  /** Tries again now. */
  retry(): void {
    this.#wake?.();
    this.#start();
  }

  #start(): void {
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    let pause = FIRST_PAUSE_MS;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, this.#isLate ? MOST_TOGETHER : 1);
      const outcome = await this.#send(batch);
      if (outcome === 'signed-out') break;
      if (outcome === 'sent') pause = FIRST_PAUSE_MS;
      else {
        this.#isLate = true;
        this.#report('stuck');
        await this.#sleep(pause);
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
    if (this.#waiting.length === 0) this.#isLate = false;
    this.#isRunning = false;
  }

  async #send(batch: readonly StudyEvent[]): Promise<'sent' | 'stuck' | 'signed-out'> {
    const [only] = batch;
    try {
      if (this.#isLate) await this.#sendTogether(batch);
      else if (only) await this.#sendOne(only);
    } catch (error) {
      const code = problemCode(error);
      // A server that failed on its side has saved nothing: the event goes again, as where none answered.
      if (code === undefined || code === 'INTERNAL_SERVER_ERROR') return 'stuck';
      if (code === 'signed-out') {
        this.#report('signed-out');
        return 'signed-out';
      }
      if (batch.length > 1) await this.#sendEach(batch);
      else if (only) this.#listener.onRefused(only, error);
    }
    await this.#drop(batch);
    return 'sent';
  }

  async #sendOne(event: StudyEvent): Promise<void> {
    switch (event.type) {
      case 'answer':
        this.#listener.onAnswered(event.id, await study.answer.mutate(event));
        return;
      case 'act':
        await study.act.mutate(event);
        return;
      case 'undo':
        await study.undo.mutate(event);
    }
  }

  async #sendTogether(batch: readonly StudyEvent[]): Promise<void> {
    const { results } = await study.sync.mutate({ events: [...batch], sentAt: Date.now() });
    for (const { id, status, reason } of results) {
      const event = batch.find((one) => one.id === id);
      if (status === 'refused' && event) this.#listener.onRefused(event, new Error(reason));
    }
  }

  /** Of a batch that was refused as a whole, each by itself: one that does not fit costs no other. */
  async #sendEach(batch: readonly StudyEvent[]): Promise<void> {
    for (const event of batch)
      await this.#sendTogether([event]).catch((error) => this.#listener.onRefused(event, error));
  }

  async #drop(batch: readonly StudyEvent[]): Promise<void> {
    const gone = new Set(batch.map((event) => event.id));
    this.#waiting.splice(0, this.#waiting.length, ...this.#waiting.filter((event) => !gone.has(event.id)));
    await (await this.#store).remove([...gone]).catch(() => undefined);
    this.#report(this.#waiting.length > 0 ? 'sending' : 'idle');
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #report(status: OutboxState['status']): void {
    this.#listener.onChange({ waiting: this.#waiting.length, status });
  }
}
