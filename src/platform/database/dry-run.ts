import { currentDryRun } from './connection-share.ts';

type Counts = Map<string, Map<string, number>>;

/**
 * A call that is undone (`Prefer: dry-run`). What isn't undone with its transaction checks `currentDryRun`: calls of other
 * services are counted here instead of being made, and connections outside of the transaction accept reads only.
 */
export class DryRun {
  /** True while its transaction is open. */
  isTransacting = false;
  /** False once the handler has returned. Timers and events that it started still belong to the dry run. */
  isOpen = true;
  readonly #outside: Counts = new Map();
  #inside: Counts = new Map();

  /** Forgets what was counted in the transaction, which begins or is repeated. */
  begin(): void {
    this.#inside = new Map();
  }

  /** Counts an effect that is no row, e.g. `('mails', 'send')`. */
  count(kind: string, what: string, times = 1): void {
    const counts = this.isTransacting ? this.#inside : this.#outside;
    const ofKind = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, ofKind.set(what, (ofKind.get(what) ?? 0) + times));
  }

  /** Returns what was counted, by kind. */
  counted(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return new Map([...this.#inside, ...this.#outside]);
  }
}

/** Throws in a dry run, of which another service would learn. Called where requests to other services are sent. */
export function assertNoDryRun(): void {
  if (currentDryRun() !== null) throw new Error('A dry run would call another service: see callOutside');
}

/**
 * Calls another service; in a dry run it is counted as `<service>;call=1` instead, and the result is what a success would
 * return.
 */
export async function callOutside<Result>(
  service: string,
  call: () => Promise<Result>,
  expected: () => Result,
): Promise<Result> {
  const dryRun = currentDryRun();
  if (dryRun === null) return call();
  dryRun.count(service, 'call');
  return expected();
}
