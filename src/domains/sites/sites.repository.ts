import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import type { CheckRule, DomainCheck, SilentDomain } from '../../platform/domain-names/daily-checks.ts';
import type { SiteMode } from './site-key.ts';

export type SiteStatus = 'pending' | 'active' | 'inactive' | 'suspended' | 'archived';

export interface NewSite {
  readonly domain: string;
  readonly site_url: string;
  readonly mode: SiteMode;
  readonly verification_token: string;
  readonly key_hash: Buffer;
  readonly api_key_prefix: string;
  readonly api_key_last_four: string;
  readonly created_at: Date;
}

/** Returns the id. Violates sites_domain_key if the tenant has a site with the domain. */
export async function insertSite(trx: Transaction, tenantId: string, site: NewSite): Promise<string> {
  const { id } = await trx
    .insertInto('sites')
    .values({ ...site, tenant_id: tenantId, updated_at: site.created_at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface SiteSummaryRow {
  readonly id: string;
  readonly domain: string;
  readonly status: SiteStatus;
  readonly is_verified: boolean;
  readonly created_at: string;
}

/** Returns sites after a position, newest first. Index: sites_newest. */
export async function selectSites(
  db: Database,
  tenantId: string,
  after: readonly [createdAt: string, id: string] | null,
  limit: number,
): Promise<SiteSummaryRow[]> {
  return await db
    .selectFrom('sites')
    .select(['id', 'domain', 'status', 'is_verified', 'created_at'])
    .where('tenant_id', '=', tenantId)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export interface SiteRow extends SiteSummaryRow {
  readonly tenant_id: string;
  readonly site_url: string;
  readonly mode: SiteMode;
  readonly verification_token: string;
  readonly api_key_prefix: string;
  readonly api_key_last_four: string;
  readonly plugin_version: string | null;
  readonly search_requests_count: number;
  readonly updated_at: string;
  /** Of its index; before the first sync, of the tenant's published articles. So are the figures below. */
  readonly total_pages_indexed: number;
  /** At most 10,000. */
  readonly monthly_pages_indexed: number;
  readonly last_indexed_at: string | null;
  /** Bytes of the index, or of all the tenant's articles. */
  readonly storage_used_bytes: number;
}

/** The maximum count of a month's pages. */
const countedPages = 10_000;

const selectOne = prepare('selectSite', (db, p: Placeholders<{ tenantId: string; id: string; monthBegan: string }>) =>
  db
    .selectFrom('sites as s')
    .leftJoin('site_indexes as i', 'i.site_id', 's.id')
    .select([
      's.id',
      's.tenant_id',
      's.domain',
      's.site_url',
      's.mode',
      's.status',
      's.is_verified',
      's.verification_token',
      's.api_key_prefix',
      's.api_key_last_four',
      's.plugin_version',
      's.search_requests_count',
      's.created_at',
      's.updated_at',
      sql<number>`coalesce(i.pages, (
        select count from article_totals
        where tenant_id = s.tenant_id and category_id = 0 and status = 'published'
      ), 0)`.as('total_pages_indexed'),
      sql<number>`case when i.site_id is not null then
        case when i.month >= (${p.monthBegan}::timestamptz at time zone 'UTC')::date then i.month_pages else 0 end
      else (
        select count(*)::integer from (
          select from articles
          where tenant_id = s.tenant_id and status = 'published' and published_at >= ${p.monthBegan}
          limit ${sql.lit(countedPages)}
        ) as of_this_month
      ) end`.as('monthly_pages_indexed'),
      sql<string | null>`case when i.site_id is not null then i.last_indexed_at else (
        select updated_at from articles where tenant_id = s.tenant_id and status = 'published'
        order by updated_at desc limit 1
      ) end`.as('last_indexed_at'),
      sql<number>`coalesce(i.bytes, (select bytes from content_sizes where tenant_id = s.tenant_id), 0)`.as(
        'storage_used_bytes',
      ),
    ])
    .where('s.tenant_id', '=', p.tenantId)
    .where('s.id', '=', p.id),
);

/** Returns a site with the stored totals. Indexes: the primary keys, articles_last_published, articles_last_changed. */
export async function selectSite(
  db: Database,
  tenantId: string,
  id: string,
  monthBegan: string,
): Promise<SiteRow | undefined> {
  return await selectOne.first(db, { tenantId, id, monthBegan });
}

/** Returns false if the tenant has no such site. Index: the primary key. */
export async function deleteSiteRow(trx: Transaction, tenantId: string, id: string): Promise<boolean> {
  const row = await trx
    .deleteFrom('sites')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The members of a site that its changes depend on. */
export interface SiteState {
  readonly mode: SiteMode;
  readonly domain: string;
  readonly is_verified: boolean;
  readonly verification_token: string;
  readonly status: SiteStatus;
  readonly api_key_last_four: string;
}

/** Returns undefined if the tenant has no such site. Index: the primary key. */
export async function selectSiteState(
  db: Database | Transaction,
  tenantId: string,
  id: string,
): Promise<SiteState | undefined> {
  return await db
    .selectFrom('sites')
    .select(['mode', 'domain', 'is_verified', 'verification_token', 'status', 'api_key_last_four'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Locks the site until the transaction ends and returns its state. Index: the primary key. */
export async function lockSite(trx: Transaction, tenantId: string, id: string): Promise<SiteState | undefined> {
  return await trx
    .selectFrom('sites')
    .select(['mode', 'domain', 'is_verified', 'verification_token', 'status', 'api_key_last_four'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export interface SiteKeyColumns {
  readonly key_hash: Buffer;
  readonly api_key_prefix: string;
  readonly api_key_last_four: string;
}

/** The old key becomes invalid with the commit. Index: the primary key. */
export async function replaceSiteKey(
  trx: Transaction,
  tenantId: string,
  id: string,
  key: SiteKeyColumns,
): Promise<void> {
  await trx.updateTable('sites').set(key).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** Releases a domain from tenants that were deleted after they proved it. Index: sites_verified_domain_key. */
export async function releaseDomain(trx: Transaction, domain: string): Promise<void> {
  await trx
    .updateTable('sites')
    .set({ is_verified: false, status: 'archived' })
    .where('domain', '=', domain)
    .where('is_verified', '=', true)
    .where('mode', '=', 'live')
    .where('tenant_id', 'in', (tenants) =>
      tenants.selectFrom('tenants').select('id').where('deleted_at', 'is not', null),
    )
    .execute();
}

/** Violates sites_verified_domain_key if another tenant has proved the domain. Index: the primary key. */
export async function markVerified(trx: Transaction, tenantId: string, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('sites')
    .set({
      is_verified: true,
      status: sql<SiteStatus>`case when status = 'pending' then 'active' else status end`,
      missed_checks: 0,
      silent_since: null,
      checked_at: now,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

export interface SiteCallerRow {
  readonly site_id: string;
  readonly tenant_id: string;
  readonly workspace_id: number;
  readonly plan: string;
  readonly allowance_id: string;
}

const selectCaller = prepare('selectSiteCaller', (db, p: Placeholders<{ keyHash: Buffer }>) =>
  db
    .selectFrom('sites as s')
    .innerJoin('tenants as t', 't.id', 's.tenant_id')
    .select(['s.id as site_id', 's.tenant_id', 't.workspace_id', 't.plan', 't.allowance_id'])
    .where('s.key_hash', '=', p.keyHash)
    .where('t.status', '=', sql.lit('active'))
    .where('t.deleted_at', 'is', null),
);

/** Returns the site with this key, or null. Index: sites_key_hash_key. */
export async function findSiteCaller(db: Database, keyHash: Buffer): Promise<SiteCallerRow | null> {
  return (await selectCaller.first(db, { keyHash })) ?? null;
}

export interface SiteUse {
  readonly siteId: string;
  readonly requests: number;
  readonly searches: number;
  readonly pluginVersion: string | null;
  readonly lastUsedAt: Date;
}

/** Adds the counts of many sites in one statement. Index: the primary key. */
export async function addSiteUses(db: Database, uses: readonly SiteUse[]): Promise<void> {
  const ids = uses.map((use) => use.siteId);
  const requests = uses.map((use) => use.requests);
  const searches = uses.map((use) => use.searches);
  const versions = uses.map((use) => use.pluginVersion);
  const times = uses.map((use) => use.lastUsedAt.toISOString());
  await sql`
    update sites as s
    set request_count = s.request_count + used.requests,
      search_requests_count = s.search_requests_count + used.searches,
      plugin_version = coalesce(used.version, s.plugin_version),
      last_used_at = greatest(s.last_used_at, used.at)
    from unnest(${ids}::uuid[], ${requests}::integer[], ${searches}::integer[], ${versions}::text[], ${times}::timestamptz[])
      as used (id, requests, searches, version, at)
    where s.id = used.id
  `.execute(db);
}

export interface DueSite {
  readonly id: string;
  readonly domain: string;
  readonly verification_token: string;
}

/** Returns verified sites last checked before a time, the oldest check first. Index: sites_check_due. */
export async function selectDueSites(db: Database, before: Date, limit: number): Promise<DueSite[]> {
  return await db
    .selectFrom('sites')
    .select(['id', 'domain', 'verification_token'])
    .where('is_verified', '=', true)
    .where('mode', '=', 'live')
    .where('checked_at', '<=', before.toISOString())
    .orderBy('checked_at')
    .limit(limit)
    .execute();
}

export interface LostSite {
  readonly id: string;
  readonly tenant_id: string;
  readonly domain: string;
}

export interface RecordedChecks {
  /** Sites that were just found to be no longer verified. */
  readonly lost: readonly LostSite[];
  /** Sites that will not be verified if their name servers keep silent. */
  readonly silent: readonly SilentDomain[];
}

/**
 * Records the checks of different sites, except those that another process has checked since. A site that fails
 * `allowed` checks in a row, or whose name servers are silent for too long, is no longer verified. Index: the primary key.
 */
export async function recordChecks(
  trx: Transaction,
  checks: readonly DomainCheck[],
  { before, now, allowed, silentLost, silentWarned }: CheckRule,
): Promise<RecordedChecks> {
  const ids = checks.map(({ id }) => id);
  const proofs = checks.map(({ proof }) => proof);
  const isLost = sql`(
    (proof = 'absent' and missed_checks + 1 >= ${allowed})
    or coalesce(proof = 'unreachable' and silent_since <= ${silentLost}, false)
  )`;
  const { rows } = await sql<SilentDomain & { readonly is_verified: boolean; readonly is_silent: boolean }>`
    update sites
    set checked_at = ${now},
      missed_checks = case proof when 'proved' then 0 when 'absent' then missed_checks + 1 else missed_checks end,
      silent_since = case when proof = 'unreachable' then coalesce(silent_since, ${now}) end,
      is_verified = not ${isLost},
      status = case when ${isLost} then 'pending' else status end
    from unnest(${ids}::uuid[], ${proofs}::text[]) as checked (id, proof)
    where sites.id = checked.id and is_verified and checked_at <= ${before}
    returning sites.id, tenant_id, domain, silent_since, is_verified,
      coalesce(silent_since <= ${silentWarned}, false) as is_silent
  `.execute(trx);
  return {
    lost: rows.filter((row) => !row.is_verified).map(({ id, tenant_id, domain }) => ({ id, tenant_id, domain })),
    silent: rows.filter((row) => row.is_verified && row.is_silent),
  };
}
