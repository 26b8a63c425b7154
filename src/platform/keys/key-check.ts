import type { FastifyBaseLogger } from 'fastify';
import { selectHeadState } from '../audit/audit-chain.repository.ts';
import type { HeadSeal } from '../audit/audit-chain.ts';
import type { AuditWriter } from '../audit/audit-entry.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { isUnavailable } from '../database/unavailable.ts';
import type { SigningKeys } from '../secrets/signing-keys.ts';
import { keyEntry } from './key-audit.ts';
import { insertServerKey, type KeyKind, retireServerKey, selectServerKeys } from './server-keys.repository.ts';
import { findUnreadableValues, type SealedValues, type UnreadableValues } from './unreadable-values.ts';

/** Compares the keys of this process with those that the stored values need. */
export interface KeyCheck {
  /**
   * Returns why this process can't be used, or null. A process whose keys decrypt all stored values is checked once, at
   * its start; otherwise the check is repeated, at most every ten seconds.
   */
  problem(): Promise<string | null>;
}

export interface KeyCheckOptions extends SealedValues {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  readonly signingKeys: SigningKeys;
  readonly revokedKeys: readonly string[];
  readonly headSeal: HeadSeal;
  readonly writeAudit: AuditWriter;
}

const repeatMs = 10_000;

export function createKeyCheck(options: KeyCheckOptions): KeyCheck {
  const { clock, box } = options;
  let last: { readonly problem: string | null; readonly at: number } | null = null;
  let running: Promise<string | null> | null = null;
  let reported: string | null = null;
  box.block('the keys are not checked yet');

  async function check(): Promise<string | null> {
    const unreadable = await findUnreadable(options).catch(databaseIsDown);
    const problem = unreadable === null ? 'The keys could not be checked.' : describe(unreadable);
    if (unreadable !== null && problem !== null && problem !== reported) {
      reported = problem;
      options.log.error({ unreadable }, problem);
    }
    box.block(problem);
    last = { problem, at: clock.now().getTime() };
    return problem;
  }

  return {
    async problem() {
      if (last !== null && (last.problem === null || clock.now().getTime() - last.at < repeatMs)) return last.problem;
      running ??= check().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

/**
 * Returns what the keys don't decrypt. All values are read only if a key was in use that this process lacks, or if none is
 * recorded: an upgrade. Otherwise the keys of this process are recorded as in use.
 */
async function findUnreadable(options: KeyCheckOptions): Promise<UnreadableValues[]> {
  const { db, keys } = options;
  const known = (await selectServerKeys(db)).filter(({ kind }) => kind === 'encryption');
  const missing = known.filter(({ id, retired_at }) => retired_at === null && !keys.all.some((key) => key.id === id));
  if (missing.length > 0 || known.length === 0) {
    const unreadable = [...(await findUnreadableValues(db, options)), ...(await unreadableHead(options))];
    if (unreadable.length > 0) return unreadable;
  }
  await record(
    options,
    missing.map(({ id }) => id),
  );
  return [];
}

async function unreadableHead({ db, headSeal }: KeyCheckOptions): Promise<UnreadableValues[]> {
  const { head } = await selectHeadState(db);
  if (head === null || headSeal.isSealed(head, head.seal)) return [];
  return [{ table: 'audit_head', column: 'seal', key: head.keyId ?? 'unknown', count: 1 }];
}

/** Records changes of keys, each once, whichever process notices it first. The first keys of a database are no change. */
async function record(
  { db, keys, signingKeys, revokedKeys, writeAudit }: KeyCheckOptions,
  unused: readonly string[],
): Promise<void> {
  const current = { signing: signingKeys.current.id, encryption: keys.current.id } as const;
  const rows = await selectServerKeys(db);
  const isNew = (kind: KeyKind, id: string) =>
    !rows.some((row) => row.kind === kind && row.id === id && row.retired_at === null);
  const isRetired = (kind: KeyKind, id: string) =>
    rows.some((row) => row.kind === kind && row.id === id && row.retired_at !== null);
  const kinds = (['signing', 'encryption'] as const).filter((kind) => isNew(kind, current[kind]));
  const revoked = revokedKeys.filter((id) => !isRetired('signing', id));
  if (kinds.length === 0 && revoked.length === 0 && unused.length === 0) return;
  await inTransaction(db, async (trx) => {
    for (const kind of kinds) {
      const previous = rows.findLast((row) => row.kind === kind && row.retired_at === null);
      const inserted = await insertServerKey(trx, kind, current[kind]);
      if (inserted && rows.some((row) => row.kind === kind)) {
        await writeAudit(trx, keyEntry(`${kind}_key.use`, current[kind], { previous: previous?.id ?? null }));
      }
    }
    for (const id of revoked) {
      if (await retireServerKey(trx, 'signing', id)) await writeAudit(trx, keyEntry('signing_key.revoke', id));
    }
    for (const id of unused) {
      if (await retireServerKey(trx, 'encryption', id)) await writeAudit(trx, keyEntry('encryption_key.retire', id));
    }
  });
}

/** Returns one line, with the names of settings, tables and columns; null if there is nothing to report. */
function describe(unreadable: readonly UnreadableValues[]): string | null {
  if (unreadable.length === 0) return null;
  const keys = [...new Set(unreadable.map(({ key }) => key))];
  const values = unreadable.map(({ table, column, count }) => `${table}.${column} ${count}`).join(', ');
  return (
    `ENCRYPTION_KEYS lacks the key ${keys.join(', ')} of stored values (${values}): add it, or accept that they are lost: ` +
    `npm run keys:reseal -- --accept-lost=${keys.join(',')}`
  );
}

function databaseIsDown(error: unknown): null {
  if (isUnavailable(error)) return null;
  throw error;
}
