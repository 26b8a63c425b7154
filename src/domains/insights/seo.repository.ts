import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { SeoIssueDetails } from '../../platform/database/json-columns.ts';
import { isBetween, pageOf, type WantedRows } from '../../platform/database/page-of.ts';

export type SeoSeverity = 'info' | 'warning' | 'error' | 'critical';

export interface SeoScores {
  readonly performance: number | null;
  readonly accessibility: number | null;
  readonly best_practices: number | null;
  readonly seo: number | null;
}

export interface SeoReportRow extends SeoScores {
  readonly id: number;
  readonly url: string;
  readonly issue_count: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Identifies a report. */
export interface SeoReportKey {
  readonly tenantId: string;
  readonly reportId: number;
}

/** An issue of a report, as it is stored. */
export interface FoundIssue {
  /** Base64. Identifies the issue from report to report. */
  readonly fingerprint: string;
  readonly issue_type: string;
  readonly severity: SeoSeverity;
  readonly details: SeoIssueDetails;
}

export interface SeoIssueRow {
  readonly id: number;
  readonly url: string;
  readonly issue_type: string;
  readonly severity: SeoSeverity;
  readonly details: SeoIssueDetails;
  readonly created_at: string;
}

export interface SeoIssueFilter {
  readonly min_score?: number;
  readonly max_score?: number;
  readonly severity?: SeoSeverity;
  readonly type?: string;
  /** In the canonical spelling of `seoPage`. */
  readonly url?: string;
  readonly created_after?: string;
  readonly created_before?: string;
  /** Part of the page's URL or of the type. */
  readonly search?: string;
}

/** Blocks other reports of the tenant until the transaction ends. Index: seo_totals_pkey. */
export async function lockSeoTotals(trx: Transaction, tenantId: string): Promise<void> {
  await trx
    .insertInto('seo_totals')
    .values({ tenant_id: tenantId, report_count: 0, issue_count: 0 })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ report_count: sql`seo_totals.report_count` }))
    .execute();
}

export interface NewSeoReport {
  readonly url: string;
  readonly scores: SeoScores;
  readonly issue_count: number;
  readonly now: Date;
}

/** Inserts or replaces the page's report and returns it. Index: seo_reports_url_key. */
export async function upsertSeoReport(
  trx: Transaction,
  tenantId: string,
  { url, scores, issue_count, now }: NewSeoReport,
): Promise<SeoReportRow & { readonly is_new: boolean }> {
  const last = { ...scores, issue_count, updated_at: now };
  return await trx
    .insertInto('seo_reports')
    .values({ tenant_id: tenantId, url, created_at: now, ...last })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'url']).doUpdateSet(last))
    .returning(['id', 'url', 'performance', 'accessibility', 'best_practices', 'seo'])
    .returning(['issue_count', 'created_at', 'updated_at', sql<boolean>`xmax = 0`.as('is_new')])
    .executeTakeFirstOrThrow();
}

/** Deletes the issues of a report that aren't among these, and returns how many. Index: seo_issues_fingerprint_key. */
export async function deleteSeoIssuesBut(
  trx: Transaction,
  { tenantId, reportId }: SeoReportKey,
  found: readonly FoundIssue[],
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from seo_issues
    where tenant_id = ${tenantId} and report_id = ${reportId}
      and fingerprint not in (select decode(fingerprint, 'base64') from ${given(found)})
  `.execute(trx);
  return Number(numAffectedRows);
}

/** Updates the severity of a report's issues to that of these. Index: seo_issues_fingerprint_key. */
export async function updateSeoSeverities(
  trx: Transaction,
  { tenantId, reportId }: SeoReportKey,
  found: readonly FoundIssue[],
): Promise<void> {
  await sql`
    update seo_issues as kept set severity = given.severity
    from ${given(found)}
    where kept.tenant_id = ${tenantId} and kept.report_id = ${reportId}
      and kept.fingerprint = decode(given.fingerprint, 'base64') and kept.severity <> given.severity
  `.execute(trx);
}

/** Inserts those of the issues that the report doesn't have, and returns how many. Index: seo_issues_fingerprint_key. */
export async function insertNewSeoIssues(
  trx: Transaction,
  { tenantId, reportId }: SeoReportKey,
  found: readonly FoundIssue[],
  now: Date,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into seo_issues (tenant_id, report_id, fingerprint, issue_type, severity, details, created_at)
    select ${tenantId}::uuid, ${reportId}::bigint, decode(given.fingerprint, 'base64'), issue_type, severity, details,
      ${now}::timestamptz
    from ${given(found)}
    where not exists (
      select from seo_issues as kept
      where kept.tenant_id = ${tenantId} and kept.report_id = ${reportId}
        and kept.fingerprint = decode(given.fingerprint, 'base64')
    )
  `.execute(trx);
  return Number(numAffectedRows);
}

/** Adds to the tenant's totals and returns them. Index: seo_totals_pkey. */
export async function addToSeoTotals(
  trx: Transaction,
  tenantId: string,
  reports: number,
  issues: number,
): Promise<{ report_count: number; issue_count: number }> {
  return await trx
    .updateTable('seo_totals')
    .set({ report_count: sql`report_count + ${reports}`, issue_count: sql`issue_count + ${issues}` })
    .where('tenant_id', '=', tenantId)
    .returning(['report_count', 'issue_count'])
    .executeTakeFirstOrThrow();
}

/** Returns a page of the tenant's issues. Index: seo_issues_newest. */
export async function selectSeoIssues(
  db: Database,
  tenantId: string,
  filter: SeoIssueFilter,
  page: WantedRows,
): Promise<SeoIssueRow[]> {
  const query = issuesOf(db, tenantId, filter).select([
    'i.id',
    'r.url',
    'i.issue_type',
    'i.severity',
    'i.details',
    'i.created_at',
  ]);
  return (await pageOf(query, page, { created_at: 'i.created_at', id: 'i.id' }).execute()) as SeoIssueRow[];
}

/** Returns the number of these issues: without filters the stored total, else a count of at most 10,000. */
export async function countSeoIssues(db: Database, tenantId: string, filter: SeoIssueFilter): Promise<number> {
  const isFiltered = filterNames.some((name) => filter[name] !== undefined);
  if (isFiltered) return await boundedCount(db, issuesOf(db, tenantId, filter));
  const totals = await db
    .selectFrom('seo_totals')
    .select('issue_count')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return totals?.issue_count ?? 0;
}

const filterNames = [
  'min_score',
  'max_score',
  'severity',
  'type',
  'url',
  'created_after',
  'created_before',
  'search',
] as const satisfies readonly (keyof SeoIssueFilter)[];

function issuesOf(db: Database, tenantId: string, filter: SeoIssueFilter) {
  const { min_score, max_score, severity, type, url, search } = filter;
  return db
    .selectFrom('seo_issues as i')
    .innerJoin('seo_reports as r', (join) =>
      join.onRef('r.id', '=', 'i.report_id').onRef('r.tenant_id', '=', 'i.tenant_id'),
    )
    .where('i.tenant_id', '=', tenantId)
    .$if(min_score !== undefined, (query) => query.where('r.seo', '>=', min_score as number))
    .$if(max_score !== undefined, (query) => query.where('r.seo', '<=', max_score as number))
    .$if(severity !== undefined, (query) => query.where('i.severity', '=', severity as SeoSeverity))
    .$if(type !== undefined, (query) => query.where('i.issue_type', '=', type as string))
    .$if(url !== undefined, (query) => query.where('r.url', '=', url as string))
    .$if(search !== undefined, (query) =>
      query.where(
        sql<boolean>`(position(lower(${search}) in lower(r.url)) > 0 or position(lower(${search}) in lower(i.issue_type)) > 0)`,
      ),
    )
    .where(isBetween('i.created_at', filter.created_after, filter.created_before));
}

/** Issues as a table `given`. */
function given(found: readonly FoundIssue[]) {
  return sql`json_to_recordset(${JSON.stringify(found)}::json) as given
    (fingerprint text, issue_type text, severity text, details jsonb)`;
}
