import { createHash } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { ListBody, ListPage } from '../../platform/lists/lists.ts';
import {
  addToSeoTotals,
  countSeoIssues,
  deleteSeoIssuesBut,
  insertNewSeoIssues,
  lockSeoTotals,
  type SeoIssueFilter,
  type SeoIssueRow,
  type SeoReportRow,
  type SeoScores,
  selectSeoIssues,
  updateSeoSeverities,
  upsertSeoReport,
} from './seo.repository.ts';
import { seoPage } from './seo-page.ts';

type Schemas = components['schemas'];
type Report = Schemas['SubmitSeoReportRequest'];

const maxReports = 10_000;
const maxIssues = 100_000;

/**
 * Replaces the report of a page and returns the new one. Reports of one workspace are stored one after the other, so that
 * of two concurrent ones the later one applies completely. Throws `validation_failed`.
 */
export async function submitSeoReport(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Pick<Act, 'tenant' | 'now'>,
  { url: address, scores, issues: found, ...rest }: Schemas['SubmitSeoReportRequest'],
): Promise<Schemas['SeoReport']> {
  rest satisfies Record<string, never>;
  const url = seoPage(address);
  const issues = distinctIssues(found);
  await lockSeoTotals(trx, tenantId);
  const { is_new, ...row } = await upsertSeoReport(trx, tenantId, {
    url,
    scores: scoresOf(scores),
    issue_count: issues.length,
    now,
  });
  const report = { tenantId, reportId: row.id };
  const fixed = await deleteSeoIssuesBut(trx, report, issues);
  await updateSeoSeverities(trx, report, issues);
  const fresh = await insertNewSeoIssues(trx, report, issues, now);
  const totals = await addToSeoTotals(trx, tenantId, is_new ? 1 : 0, fresh - fixed);
  if (totals.report_count > maxReports) {
    throw ApiError.invalid('url', 'A workspace can have reports of at most 10,000 pages.');
  }
  if (totals.issue_count > maxIssues) {
    throw ApiError.invalid('issues', 'The reports of a workspace can have at most 100,000 issues.');
  }
  return { ...reportBody(row), new_issue_count: fresh, fixed_issue_count: fixed };
}

/** Returns a page of a workspace's issues. Throws `validation_failed` for a URL that can't be parsed. */
export async function listSeoIssues(
  db: Database,
  tenantId: string,
  filter: SeoIssueFilter,
  page: ListPage,
): Promise<ListBody<Schemas['SeoIssueListItem']>> {
  const wanted = filter.url === undefined ? filter : { ...filter, url: seoPage(filter.url) };
  const slice = page.slice(await selectSeoIssues(db, tenantId, wanted, page));
  const total = await countSeoIssues(db, tenantId, wanted);
  return page.body(slice, total, issueBody);
}

function issueBody({ id, url, issue_type, severity, details, created_at }: SeoIssueRow): Schemas['SeoIssueListItem'] {
  return { id, url, issue_type, severity, details, created_at };
}

function reportBody(row: SeoReportRow) {
  const { id, url, performance, accessibility, best_practices, seo, issue_count, created_at, updated_at } = row;
  return {
    id,
    url,
    scores: { performance, accessibility, best_practices, seo },
    issue_count,
    created_at,
    updated_at,
  };
}

function scoresOf(scores: Report['scores'] = {}): SeoScores {
  const { performance = null, accessibility = null, best_practices = null, seo = null, ...rest } = scores;
  rest satisfies Record<string, never>;
  return { performance, accessibility, best_practices, seo };
}

/** Returns each issue once, with its fingerprint. The last severity of an issue that is reported twice applies. */
function distinctIssues(given: Report['issues']) {
  const issues = given.map(({ type, severity, element = null, message = null, suggestion = null, ...rest }) => {
    rest satisfies Record<string, never>;
    return {
      issue_type: type,
      severity,
      details: { element, message, suggestion },
      fingerprint: createHash('sha256')
        .update(JSON.stringify([type, element, message, suggestion]))
        .digest('base64'),
    };
  });
  return [...new Map(issues.map((issue) => [issue.fingerprint, issue])).values()];
}
