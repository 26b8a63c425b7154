import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { CheckRule, DomainCheck, SilentDomain } from '../../platform/domain-names/daily-checks.ts';

/** A tenant's claim. */
export interface DomainClaim {
  readonly domain: string | null;
  readonly domain_proved_at: string | null;
}

/** Returns undefined for a deleted tenant. Index: the primary key. */
export async function selectDomainClaim(db: Database, tenantId: string): Promise<DomainClaim | undefined> {
  return await db
    .selectFrom('tenants')
    .select(['domain', 'domain_proved_at'])
    .where('id', '=', tenantId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
}

/** When a claim was proved, and when its TXT record was checked: null if no record proved it. */
export interface ProofTimes {
  readonly provedAt: Date;
  readonly checkedAt: Date | null;
}

/** Returns false if the tenant is deleted or has another domain by now. Index: the primary key. */
export async function markDomainProved(
  trx: Transaction,
  tenantId: string,
  domain: string,
  { provedAt, checkedAt }: ProofTimes,
): Promise<boolean> {
  const row = await trx
    .updateTable('tenants')
    .set({
      domain_proved_at: sql`coalesce(domain_proved_at, ${provedAt})`,
      domain_checked_at: checkedAt,
      domain_missed_checks: 0,
      domain_silent_since: null,
      updated_at: sql`greatest(now(), updated_at + interval '1 microsecond')`,
    })
    .where('id', '=', tenantId)
    .where('domain', '=', domain)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface ProvedDomain {
  readonly id: string;
  readonly domain: string;
}

/** Returns proved domains last checked before a time, the oldest check first. Index: tenants_domain_check_due. */
export async function selectDueTenants(db: Database, before: Date, limit: number): Promise<ProvedDomain[]> {
  return await db
    .selectFrom('tenants')
    .select(['id', 'domain'])
    .where('domain_proved_at', 'is not', null)
    .where('deleted_at', 'is', null)
    .where('domain_checked_at', '<=', before.toISOString())
    .orderBy('domain_checked_at')
    .limit(limit)
    .$narrowType<{ domain: string }>()
    .execute();
}

export interface RecordedChecks {
  /** Proofs that just ended. */
  readonly lost: readonly ProvedDomain[];
  /** Proofs that will end if the name servers keep silent. */
  readonly silent: readonly SilentDomain[];
}

/**
 * Records the checks of different tenants, except those that another process has checked since. A domain that fails
 * `allowed` checks in a row, or whose name servers are silent for too long, is a mere claim again. Index: the primary key.
 */
export async function recordTenantChecks(
  trx: Transaction,
  checks: readonly DomainCheck[],
  { before, now, allowed, silentLost, silentWarned }: CheckRule,
): Promise<RecordedChecks> {
  const ids = checks.map(({ id }) => id);
  const proofs = checks.map(({ proof }) => proof);
  const isLost = sql`(
    (proof = 'absent' and domain_missed_checks + 1 >= ${allowed})
    or (proof = 'unreachable' and domain_silent_since <= ${silentLost})
  )`;
  const { rows } = await sql<SilentDomain & { readonly is_lost: boolean; readonly is_silent: boolean }>`
    update tenants
    set domain_checked_at = ${now},
      domain_missed_checks = case proof when 'proved' then 0 when 'absent' then domain_missed_checks + 1
        else domain_missed_checks end,
      domain_silent_since = case when proof = 'unreachable' then coalesce(domain_silent_since, ${now}) end,
      domain_proved_at = case when ${isLost} then null else domain_proved_at end,
      updated_at = case when ${isLost} then greatest(now(), updated_at + interval '1 microsecond') else updated_at end
    from unnest(${ids}::uuid[], ${proofs}::text[]) as checked (tenant_id, proof)
    where tenants.id = checked.tenant_id and domain_proved_at is not null and domain_checked_at <= ${before}
    returning tenants.id, tenants.id as tenant_id, tenants.domain, domain_silent_since as silent_since,
      domain_proved_at is null as is_lost, coalesce(domain_silent_since <= ${silentWarned}, false) as is_silent
  `.execute(trx);
  return {
    lost: rows.filter(({ is_lost }) => is_lost).map(({ id, domain }) => ({ id, domain })),
    silent: rows.filter(({ is_lost, is_silent }) => is_silent && !is_lost),
  };
}
