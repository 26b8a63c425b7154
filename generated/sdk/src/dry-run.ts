// Written by `npm run sdk` from src/engine/sdk/runtime/dry-run.ts.

import type { CallOptions } from './client.ts';
import { ColophonError } from './errors.ts';
import type { Operation } from './operation.ts';

/** Options of one call of an operation that has dry runs. */
export interface DryRunOptions extends CallOptions {
  /** Return what the call would, and change nothing. `onResponse` and `dryRunEffects` tell what it would change. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Returns the header of a dry run, if the call is one.
 *
 * @throws {TypeError} if the operation has none: the call would be a real one.
 */
export function preferenceOf({ operationId, dryRun }: Operation, options: DryRunOptions): { [header: string]: string } {
  if (options.dryRun !== true) return {};
  if (dryRun !== true) throw new TypeError(`${operationId} has no dry run`);
  return { Prefer: 'dry-run' };
}

/** @throws {ColophonError} if the server made a real call of a dry run, because it knows none. */
export function checkDryRun({ operationId }: Operation, options: DryRunOptions, response: Response): void {
  if (options.dryRun !== true || !response.ok) return;
  const applied = (response.headers.get('preference-applied') ?? '').split(',');
  if (applied.some((preference) => preference.trim() === 'dry-run')) return;
  throw new ColophonError(`${operationId}: the server has no dry runs, so the call was a real one`, { operationId });
}

/** What a call would have changed: counts by kind, such as `{ articles: { create: 1 }, mails: { send: 2 } }`. */
export interface DryRunEffects {
  readonly [kind: string]: { readonly [change: string]: number };
}

/** Returns what a dry run would have changed, from the headers that `onResponse` receives. */
export function dryRunEffects(headers: Headers): DryRunEffects {
  const items = (headers.get('dry-run-effects') ?? '').split(',').filter((item) => item.trim() !== '');
  return Object.fromEntries(
    items.map((item) => {
      const [kind = '', ...counts] = item.split(';').map((part) => part.trim());
      const pairs = counts.map((count) => count.split('='));
      return [kind, Object.fromEntries(pairs.map(([change = '', number]) => [change, Number(number)]))];
    }),
  );
}
