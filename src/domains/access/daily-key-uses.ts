import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { BatchedWrites } from '../../platform/database/batched-writes.ts';
import type { Database } from '../../platform/database/database.ts';
import type { ObservedResponse } from '../../platform/module.ts';
import type { Principal } from '../../platform/policy/principal.ts';
import {
  addUses,
  type CountedUses,
  type KeyOfUses,
  selectUses,
  type Uses,
  type UsesTable,
} from './daily-key-uses.repository.ts';

type Schemas = components['schemas'];

export interface DailyKeyUsesOptions {
  readonly db: Database;
  /** Called when a write fails. The counts are kept for the next write. */
  readonly onError: (error: unknown) => void;
}

/** The parameters of a call. */
export interface UsesQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly operation?: string | undefined;
}

const dayMs = 86_400_000;
/** As many as are stored. Both are documented in the contract. */
export const daysOfUses = 90;
const defaultDays = 30;
/**
 * Keys, operations and days that are counted between two writes. Without the database no caller is authenticated, so that there
 * are hardly more while it is away.
 */
const maxCounted = 20_000;

/** Counts the uses of workspace keys and API users by operation, day and outcome, in memory, and writes them every second. */
export class DailyKeyUses {
  readonly #writes: Record<UsesTable, BatchedWrites<string, CountedUses>>;

  constructor(options: DailyKeyUsesOptions) {
    this.#writes = {
      workspace_key_uses: writesTo('workspace_key_uses', options),
      api_user_uses: writesTo('api_user_uses', options),
    };
  }

  count({ operationId, status, principal, now }: ObservedResponse): void {
    const key = keyOf(principal);
    if (key === null) return;
    const day = dayOf(now);
    const uses: CountedUses = { keyId: key.id, operation: operationId, day, ...noUses };
    uses[outcomeOf(status)] = 1;
    this.#writes[key.table].add(`${key.id} ${operationId} ${day}`, uses);
  }

  /** Resolves when the counts before the call are written, or the write has failed. */
  async write(): Promise<void> {
    await Promise.all([this.#writes.workspace_key_uses.write(), this.#writes.api_user_uses.write()]);
  }

  /** Writes the remaining counts. Call it after the last request and before the database closes. */
  async close(): Promise<void> {
    await Promise.all([this.#writes.workspace_key_uses.close(), this.#writes.api_user_uses.close()]);
  }
}

const noUses: Uses = { success: 0, rejected: 0, client_error: 0, server_error: 0 };

function writesTo(table: UsesTable, { db, onError }: DailyKeyUsesOptions): BatchedWrites<string, CountedUses> {
  return new BatchedWrites<string, CountedUses>({
    maxKeys: maxCounted,
    add: addTo,
    write: (counted) => addUses(db, table, [...counted.values()]),
    onError,
  });
}

function addTo(sum: Uses, more: Uses): void {
  sum.success += more.success;
  sum.rejected += more.rejected;
  sum.client_error += more.client_error;
  sum.server_error += more.server_error;
}

function keyOf(principal: Principal): { readonly table: UsesTable; readonly id: number | string } | null {
  if (principal.kind === 'workspace_key') return { table: 'workspace_key_uses', id: principal.keyId };
  if (principal.kind === 'api_user') return { table: 'api_user_uses', id: principal.apiUserId };
  return null;
}

function outcomeOf(status: number): keyof Uses {
  if (status < 400) return 'success';
  if (status >= 500) return 'server_error';
  return status === 401 || status === 403 || status === 429 ? 'rejected' : 'client_error';
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Returns what is stored of the uses of a key that exists. Throws `validation_failed`. */
export async function getUses(
  db: Database,
  now: Date,
  key: KeyOfUses,
  { from, to, operation }: UsesQuery,
): Promise<Schemas['KeyUses']> {
  const range = rangeOf(from, to, now);
  const rows = await selectUses(db, key, { ...range, operation: operation ?? null });
  const ofDay = new Map<string, Uses>();
  const operations: Schemas['UsesOfOperation'][] = [];
  const total = { ...noUses };
  for (const { day, operation: name, ...uses } of rows) {
    if (name !== null) operations.push({ operation: name, ...uses });
    if (day === null) continue;
    ofDay.set(day, uses);
    addTo(total, uses);
  }
  const days = daysIn(range).map((day) => ({ day, ...(ofDay.get(day) ?? noUses) }));
  return { ...range, operation: operation ?? null, total, days, operations };
}

interface DayRange {
  readonly from: string;
  readonly to: string;
}

function rangeOf(from: string | undefined, to: string | undefined, now: Date): DayRange {
  const last = to ?? dayOf(now);
  const first = from ?? dayOf(new Date(Date.parse(last) - (defaultDays - 1) * dayMs));
  if (first > last) throw ApiError.invalid('from', 'The from must not be after to.');
  if ((Date.parse(last) - Date.parse(first)) / dayMs >= daysOfUses) {
    throw ApiError.invalid('from', `The from and to must span at most ${daysOfUses} days.`);
  }
  return { from: first, to: last };
}

function daysIn({ from, to }: DayRange): string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += dayMs) days.push(dayOf(new Date(time)));
  return days;
}
