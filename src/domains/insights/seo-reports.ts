import { createHash } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { ListBody, ListPage } from '../../engine/serve/lists.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
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
 * Takes the report of a page in place of the one before. Reports of one workspace are taken one after the other, so that
 * of two at once the later one holds, whole. Throws `validation_failed`.
 */
export async function submitSeoReport(
  trx: Transaction,
  tenantId: string,
  report: Report,
  now: Date,
): Promise<Schemas['SeoReport']> {
  const url = seoPage(report.url);
  const issues = distinctIssues(report.issues);
  await lockSeoTotals(trx, tenantId);
  const { is_new, ...row } = await upsertSeoReport(trx, tenantId, {
    url,
    scores: scoresOf(report),
    issue_count: issues.length,
    now,
  });
  const fixed = await deleteSeoIssuesBut(trx, tenantId, row.id, issues);
  await updateSeoSeverities(trx, tenantId, row.id, issues);
  const fresh = await insertNewSeoIssues(trx, tenantId, row.id, issues, now);
  const totals = await addToSeoTotals(trx, tenantId, is_new ? 1 : 0, fresh - fixed);
  if (totals.report_count > maxReports) {
    throw ApiError.invalid('url', 'A workspace can have reports of at most 10,000 pages.');
  }
  if (totals.issue_count > maxIssues) {
    throw ApiError.invalid('issues', 'The reports of a workspace can have at most 100,000 issues.');
  }
  return { ...reportBody(row), new_issue_count: fresh, fixed_issue_count: fixed };
}

/** A page of the issues of a workspace. Throws `validation_failed`. */
export async function listSeoIssues(
  db: Database,
  tenantId: string,
  filter: SeoIssueFilter,
  page: ListPage,
): Promise<ListBody<Schemas['SeoIssue']>> {
  const wanted = filter.url === undefined ? filter : { ...filter, url: seoPage(filter.url) };
  const slice = page.slice(await selectSeoIssues(db, tenantId, wanted, page));
  const total = await countSeoIssues(db, tenantId, wanted);
  return page.body(slice, total, issueBody);
}

function issueBody({ id, url, issue_type, severity, details, created_at }: SeoIssueRow): Schemas['SeoIssue'] {
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

function scoresOf({ scores = {} }: Report): SeoScores {
  const { performance = null, accessibility = null, best_practices = null, seo = null } = scores;
  return { performance, accessibility, best_practices, seo };
}

/** Each issue once, with what it is known by; of one that is reported twice the last severity holds. */
function distinctIssues(given: Report['issues']) {
  const issues = given.map(({ type, severity, element = null, message = null, suggestion = null }) => ({
    issue_type: type,
    severity,
    details: { element, message, suggestion },
    fingerprint: createHash('sha256')
      .update(JSON.stringify([type, element, message, suggestion]))
      .digest('base64'),
  }));
  return [...new Map(issues.map((issue) => [issue.fingerprint, issue])).values()];
}
