import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import type { SitePrincipal, TenantContext } from '../../platform/policy/principal.ts';
import { requireStorage } from '../content/article-storage.ts';
import { highlightHtml } from '../content/highlight.ts';
import { maxMatches } from '../content/search-query.ts';
import { searchTerms } from '../content/search-terms.ts';
import { htmlText } from './html-text.ts';
import {
  deletePages,
  deleteUnseen,
  lockSiteIndex,
  type PageMatchRow,
  type PageRow,
  type SiteIndexRow,
  selectPageMatches,
  sumPages,
  updateSiteIndex,
  upsertPages,
} from './site-index.repository.ts';
import { lockSite, type SiteState, selectSiteState } from './sites.repository.ts';
import { siteNotFound } from './sites.ts';

type Schemas = components['schemas'];
type SiteAct = Act<SitePrincipal, TenantContext>;

/** Documented in the contract. */
const maxPages = 50_000;

/** A batch whose pages were read with `readPages`. */
export type ReadBatch = Omit<Schemas['SyncRequest'], 'pages'> & { readonly pages: readonly PageRow[] };

/**
 * Adds, replaces and deletes pages of a site's index, of whose full sync it may be a part. All of it or nothing: batches of one
 * tenant take turns.
 * Throws `access_denied` for a site out of use or unproved, `validation_failed` for pages of other domains and those given twice,
 * `conflict` for a full sync that isn't the present one, `feature_limit_reached`.
 */
export async function syncSite(
  trx: Transaction,
  { principal: { siteId }, tenant, now }: SiteAct,
  { pages: rows, deleted = [], full = false, sync_id: syncId, total, ...rest }: ReadBatch,
  upgradeUrl: string,
): Promise<Schemas['SyncResult']> {
  rest satisfies Record<string, never>;
  requireMeaning({ full, syncId, total });
  const allowance = await lockAllowance(trx, tenant.id);
  const site = await lockSite(trx, tenant.id, siteId);
  if (site === undefined || allowance === undefined) throw siteNotFound();
  requireInUse(site);
  requireProved(site);
  requireOnDomain(rows, site.domain);
  const ids = [...rows.map(({ id }) => id), ...deleted];
  if (new Set(ids).size < ids.length) throw ApiError.invalid('pages', 'Each page may be given once');

  const month = `${now.toISOString().slice(0, 7)}-01`;
  const index = await lockSiteIndex(trx, tenant.id, siteId, month);
  const ended = { indexed: 0, unchanged: 0, deleted: 0, removed: 0 };
  // The response to the end of the sync was lost.
  const isRepeatedEnd =
    syncId !== undefined && syncId === index.ended_sync_id && total !== undefined && ids.length === 0;
  if (isRepeatedEnd) return result(ended, index);
  if (syncId !== undefined && syncId !== index.sync_id) throw otherSync();
  const sync = full ? randomUUID() : index.sync_id;

  const gone = await sumPages(trx, siteId, deleted, sync);
  if (gone.pages > 0) await deletePages(trx, siteId, deleted);
  const before = await sumPages(trx, siteId, ids, sync);
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  const pages = index.pages - gone.pages + rows.length - before.pages;
  if (pages > maxPages) throw ApiError.invalid('pages', 'A site has at most 50,000 pages');
  await requireStorage(trx, allowance, bytes - before.bytes, upgradeUrl);
  const changed = rows.length === 0 ? 0 : await upsertPages(trx, { tenantId: tenant.id, siteId, syncId: sync }, rows);
  const seen = full ? 0 : index.sync_pages - gone.seen;
  const after: SiteIndexRow = {
    pages,
    bytes: index.bytes - gone.bytes + bytes - before.bytes,
    sync_id: sync,
    sync_pages: sync === null ? 0 : seen + rows.length - before.seen,
    sync_last_page: lastPage(rows, full ? 0 : index.sync_last_page, full || syncId !== undefined),
    ended_sync_id: index.ended_sync_id,
  };
  const counts = { indexed: changed, unchanged: rows.length - changed, deleted: gone.pages, removed: 0 };
  const finished = total === undefined || sync === null ? null : await endSync(trx, siteId, after, sync, total);
  const removed = finished?.removed ?? 0;
  const state = finished?.state ?? after;
  const isChanged = changed + gone.pages + removed > 0;
  await updateSiteIndex(trx, siteId, { ...state, month, changed, last_indexed_at: isChanged ? now : null });
  return result({ ...counts, removed }, state);
}

interface SyncMembers {
  readonly full: boolean;
  readonly syncId: string | undefined;
  readonly total: number | undefined;
}

function requireMeaning({ full, syncId, total }: SyncMembers): void {
  if (total !== undefined && syncId === undefined) throw ApiError.invalid('total', 'Total needs a sync id');
  if (full && syncId !== undefined) throw ApiError.invalid('full', 'Full begins another sync: leave out the sync id');
}

function requireProved({ mode, is_verified }: SiteState): void {
  if (mode === 'live' && !is_verified) throw new ApiError('access_denied', 'The domain of this site is not verified');
}

function requireInUse({ status }: SiteState): void {
  if (status === 'suspended' || status === 'archived') throw new ApiError('access_denied', `This site is ${status}`);
}

function otherSync(): ApiError {
  return new ApiError('conflict', 'This is not the present full sync of the site');
}

function lastPage(rows: readonly PageRow[], before: number, isOfSync: boolean): number {
  return isOfSync ? rows.reduce((last, { id }) => Math.max(last, id), before) : before;
}

/** Removes what the full sync has not seen. Throws `conflict` unless it has seen as many pages as the site has. */
async function endSync(
  trx: Transaction,
  siteId: string,
  index: SiteIndexRow,
  sync: string,
  total: number,
): Promise<{ removed: number; state: SiteIndexRow }> {
  if (index.sync_pages !== total) {
    throw new ApiError('conflict', `The full sync has ${index.sync_pages} pages, not ${total}`);
  }
  const { pages, bytes } = await deleteUnseen(trx, siteId, sync);
  const state = { pages: index.pages - pages, bytes: index.bytes - bytes };
  return {
    removed: pages,
    state: { ...state, sync_id: null, sync_pages: 0, sync_last_page: 0, ended_sync_id: sync },
  };
}

function result(
  counts: Pick<Schemas['SyncResult'], 'indexed' | 'unchanged' | 'deleted' | 'removed'>,
  index: SiteIndexRow,
) {
  return {
    ...counts,
    total_pages_indexed: index.pages,
    storage_used_bytes: index.bytes,
    sync:
      index.sync_id === null
        ? null
        : { id: index.sync_id, last_page_id: index.sync_last_page, pages: index.sync_pages },
  };
}

/**
 * Returns what the index holds of pages: their HTML as text. Lets other requests continue after each page, since 4 MiB of HTML take
 * a third of a second.
 */
export async function readPages(given: readonly Schemas['SyncedPage'][]): Promise<PageRow[]> {
  const rows: PageRow[] = [];
  for (const page of given) {
    if (rows.length > 0) await setImmediate();
    rows.push(pageRow(page));
  }
  return rows;
}

function pageRow({
  id,
  type,
  url,
  published_at,
  title,
  excerpt = '',
  content = '',
  ...rest
}: Schemas['SyncedPage']): PageRow {
  rest satisfies Record<string, never>;
  const text = { title: htmlText(title), excerpt: htmlText(excerpt), content: htmlText(content) };
  const bytes = [url, ...Object.values(text)].reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  return { id, type, url, ...text, published_at, bytes };
}

function requireOnDomain(pages: readonly PageRow[], domain: string): void {
  const index = pages.findIndex(({ url }) => !isOnDomain(url, domain));
  if (index !== -1) throw ApiError.invalid(`pages.${index}.url`, "URL must be on the site's domain");
}

function isOnDomain(url: string, domain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  return isWeb && withoutWww(host) === withoutWww(domain);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** What is searched for. */
export interface PageQuery {
  readonly q: string;
  readonly type?: 'post' | 'page' | undefined;
  readonly page: number;
  readonly per_page: number;
}

/**
 * Returns a page of the site's pages that contain all the words, in any inflection of the tenant's language.
 * Throws `access_denied` for a site out of use, `validation_failed` past the first 1,000 matches.
 */
export async function searchSite(
  db: Database,
  { principal: { siteId }, tenant }: Pick<SiteAct, 'principal' | 'tenant'>,
  { q, type, page, per_page: perPage }: PageQuery,
): Promise<Schemas['PageSearchResult']> {
  if (page * perPage > maxMatches) throw ApiError.invalid('page', 'Search returns the first 1,000 matches');
  const site = await selectSiteState(db, tenant.id, siteId);
  if (site === undefined) throw siteNotFound();
  requireInUse(site);
  const filters = { tenantId: tenant.id, siteId, type: type ?? null, limit: perPage, offset: (page - 1) * perPage };
  const { words, pairs, loosePairs, pattern } = searchTerms(q);
  let rows = await selectPageMatches(db, { ...filters, words, pairs, pattern });
  if (rows[0]?.total === 0 && loosePairs !== pairs) {
    rows = await selectPageMatches(db, { ...filters, words, pairs: loosePairs, pattern });
  }
  const matches = rows.filter((row): row is PageMatchRow & { total: number } => row.id !== null);
  return {
    results: matches.map(({ id, type, url, title, published_at, rank, passage }) => ({
      ...{ id, type, url, title, published_at, rank },
      highlight: highlightHtml(passage),
    })),
    total: rows[0]?.total ?? 0,
    page,
    per_page: perPage,
    query: q,
  };
}
