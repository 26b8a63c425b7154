import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';

/** An affiliate link with its kept totals. */
export interface AffiliateLinkRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly original_url: string;
  readonly click_count: number;
  readonly unique_click_count: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Where a slug leads. */
export interface AffiliateTargetRow {
  readonly slug: string;
  readonly id: number;
  readonly original_url: string;
}

const columns = [
  'affiliate_links.id',
  'affiliate_links.name',
  'affiliate_links.slug',
  'affiliate_links.original_url',
  'affiliate_links.created_at',
  'affiliate_links.updated_at',
] as const;
const clickCount = sql<number>`coalesce(n.click_count, 0)`.as('click_count');
const uniqueClickCount = sql<number>`coalesce(n.unique_click_count, 0)`.as('unique_click_count');

/** Returns a page of the tenant's links, newest first. Index: affiliate_links_newest. */
export async function selectAffiliateLinks(
  db: Database,
  tenantId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<AffiliateLinkRow[]> {
  return await db
    .selectFrom('affiliate_links')
    .leftJoin('affiliate_link_totals as n', 'n.link_id', 'affiliate_links.id')
    .select(columns)
    .select([clickCount, uniqueClickCount])
    .where('affiliate_links.tenant_id', '=', tenantId)
    .orderBy('affiliate_links.created_at', 'desc')
    .orderBy('affiliate_links.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** Counts at most as many links as a tenant may have slugs. Index: affiliate_links_newest. */
export async function countAffiliateLinks(db: Database, tenantId: string): Promise<number> {
  const row = await db
    .selectFrom('affiliate_links')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Returns undefined when the tenant has no such link. Index: affiliate_links_tenant_id_key. */
export async function selectAffiliateLink(
  db: Database,
  tenantId: string,
  linkId: number,
): Promise<AffiliateLinkRow | undefined> {
  return await db
    .selectFrom('affiliate_links')
    .leftJoin('affiliate_link_totals as n', 'n.link_id', 'affiliate_links.id')
    .select(columns)
    .select([clickCount, uniqueClickCount])
    .where('affiliate_links.tenant_id', '=', tenantId)
    .where('affiliate_links.id', '=', linkId)
    .executeTakeFirst();
}

/** Serializes the tenant's reservations until the transaction ends, so that a count still holds at the insert. */
export async function lockAffiliateSlugs(trx: Transaction, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('affiliate_slugs ' || ${tenantId}, 0))`.execute(trx);
}

/** Counts at most as many slugs as a tenant may have. Index: affiliate_slugs_tenant_key. */
export async function countAffiliateSlugs(trx: Transaction, tenantId: string): Promise<number> {
  const row = await trx
    .selectFrom('affiliate_slugs')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Reserves the slug for the tenant permanently, unless it is reserved already. Index: affiliate_slugs_pkey. */
export async function insertAffiliateSlug(trx: Transaction, tenantId: string, slug: string): Promise<void> {
  await trx
    .insertInto('affiliate_slugs')
    .values({ slug, tenant_id: tenantId })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute();
}

/** Violates affiliate_links_slug_key for a slug in use, affiliate_links_reserved_fkey for one of another tenant. */
export async function insertAffiliateLink(
  trx: Transaction,
  tenantId: string,
  link: { readonly name: string; readonly slug: string; readonly originalUrl: string },
): Promise<AffiliateLinkRow> {
  return await trx
    .insertInto('affiliate_links')
    .values({ tenant_id: tenantId, name: link.name, slug: link.slug, original_url: link.originalUrl })
    .returning(columns)
    .returning([sql<number>`0`.as('click_count'), sql<number>`0`.as('unique_click_count')])
    .executeTakeFirstOrThrow();
}

/** Returns undefined when the tenant has no such link. Violates the constraints of `insertAffiliateLink`. Index: affiliate_links_tenant_id_key. */
export async function updateAffiliateLinkRow(
  trx: Transaction,
  tenantId: string,
  linkId: number,
  changes: {
    readonly name: string | undefined;
    readonly slug: string | undefined;
    readonly original_url: string | undefined;
  },
): Promise<AffiliateLinkRow | undefined> {
  const changed = await trx
    .updateTable('affiliate_links')
    .set(changes)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', linkId)
    .executeTakeFirst();
  return changed.numUpdatedRows === 0n ? undefined : await selectAffiliateLink(trx, tenantId, linkId);
}

/** Deletes the link with its statistics. Returns false when the tenant has no such link. Index: affiliate_links_tenant_id_key. */
export async function deleteAffiliateLinkRow(trx: Transaction, tenantId: string, linkId: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('affiliate_links')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', linkId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

const targets = prepare('affiliate_targets', (db, p: Placeholders<{ slugs: readonly string[] }>) =>
  db
    .selectFrom('affiliate_links as l')
    .innerJoin('tenants as t', 't.id', 'l.tenant_id')
    .select(['l.slug', 'l.id', 'l.original_url'])
    .where(sql<boolean>`l.slug = any (${p.slugs}::text[])`)
    .where('t.deleted_at', 'is', null)
    .where('t.status', '=', 'active'),
);

/** Returns the targets of slugs of any tenant: a short address names none. Index: affiliate_links_slug_key. */
export async function selectAffiliateTargets(db: Database, slugs: readonly string[]): Promise<AffiliateTargetRow[]> {
  return await targets.run(db, { slugs });
}
