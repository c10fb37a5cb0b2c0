import type { Store } from '@recto/database/store';
import type { Actor } from './context.ts';

/** What a rule says: do it; say that it does not exist; or say that it may be seen and not changed. */
export type Verdict = 'allow' | 'hide' | 'forbid';

/** Who may call a procedure with which input. `A` is what it can count on: somebody, or perhaps a visitor. */
export interface Rule<A extends Actor | null, Input> {
  /** Shown where the rule is listed. */
  name: string;
  audience: 'anyone' | 'signed-in';
  /** Left out where the audience alone decides. */
  decide?: (scene: { store: Store; actor: A; now: number }, input: Input) => Promise<Verdict> | Verdict;
}

/** A rule for people who are signed in, guests among them. */
export function rule<Input>(name: string, decide: NonNullable<Rule<Actor, Input>['decide']>): Rule<Actor, Input> {
  return { name, audience: 'signed-in', decide };
}

/** Everyone, visitors too. For what a front page shows, nothing else. */
export const anyone = { name: 'anyone', audience: 'anyone', decide: () => 'allow' } as const satisfies Rule<
  Actor | null,
  unknown
>;

/** Everyone who is signed in, about nothing but themself: the use case takes the learner from the session. */
export const oneself: Rule<Actor, unknown> = { name: 'oneself', audience: 'signed-in' };
