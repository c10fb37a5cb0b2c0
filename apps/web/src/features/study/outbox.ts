import { client, problemCode } from '#api/client.ts';

type Send = () => Promise<unknown>;

/** How many answers wait, and whether the network is the reason. */
export interface OutboxState {
  waiting: number;
  isStuck: boolean;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/**
 * Sends answers in the background, one after the other and in order. Where no server answers, the
 * same answer with the same id is sent again until one does; what a server refuses is not repeated.
 */
export class Outbox {
  readonly #waiting: { send: Send; onRefused: (error: unknown) => void }[] = [];
  readonly #onChange: (state: OutboxState) => void;
  #isRunning = false;
  #wake: (() => void) | undefined;

  constructor(onChange: (state: OutboxState) => void) {
    this.#onChange = onChange;
  }

  add(send: Send, onRefused: (error: unknown) => void): void {
    this.#waiting.push({ send, onRefused });
    this.#report(false);
    if (!this.#isRunning) void this.#run();
  }

  /** Tries again now. */
  retry(): void {
    this.#wake?.();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    let pause = FIRST_PAUSE_MS;
    for (let job = this.#waiting[0]; job; job = this.#waiting[0]) {
      try {
        await job.send();
      } catch (error) {
        if (!isAnswered(error)) {
          this.#report(true);
          await this.#sleep(pause);
          pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
          continue;
        }
        job.onRefused(error);
      }
      pause = FIRST_PAUSE_MS;
      this.#waiting.shift();
      this.#report(false);
    }
    this.#isRunning = false;
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

  #report(isStuck: boolean): void {
    this.#onChange({ waiting: this.#waiting.length, isStuck });
  }
}

/** A server that failed on its side has saved nothing: the answer goes again, as where none answered. */
function isAnswered(error: unknown): boolean {
  const code = problemCode(error);
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

export const study = client.study;
