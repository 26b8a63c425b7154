import { isDeepStrictEqual } from 'node:util';
import { createPatch } from 'diff';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import { seoBody } from './article-body.ts';
import type { ArticleChange } from './article-update.ts';
import {
  selectArticleAuthor,
  selectVersions,
  selectVersionTexts,
  type VersionRow,
} from './article-versions.repository.ts';
import { articleNotFound, type MemberAct, requireOwn } from './articles.ts';

type Schemas = components['schemas'];

/** What keeps a difference from taking long: a response without it is better than a late one. */
const diffLimits = { context: 3, maxEditLength: 1_000, timeout: 100 };

const compared = ['title', 'slug', 'excerpt', 'content', 'image', 'category_id', 'seo', 'tags', 'keywords'] as const;

/**
 * Returns the last versions of an article, newest first.
 * Throws `not_found`, `access_denied` for an Author's call on another person's article.
 */
export async function listArticleVersions(
  db: Database,
  act: MemberAct,
  articleId: number,
): Promise<Schemas['ArticleVersionList']> {
  await requireOwnArticle(db, act, articleId);
  const versions = await selectVersions(db, act.tenant.id, articleId);
  return { versions, total: versions.length };
}

export interface ArticleVersionQuery {
  readonly articleId: number;
  readonly version: number;
  /** Default: the version before, if it exists. */
  readonly against?: number | undefined;
}

/**
 * Returns a version of an article, and what differs from another one.
 * Throws `not_found`, also for an unknown `against`, and `access_denied` as `listArticleVersions`.
 */
export async function getArticleVersion(
  db: Database,
  act: MemberAct,
  { articleId, version, against }: ArticleVersionQuery,
): Promise<Schemas['ArticleVersion']> {
  await requireOwnArticle(db, act, articleId);
  const other = against ?? version - 1;
  const rows = await selectVersionTexts(db, act.tenant.id, articleId, [version, other]);
  const row = rows.find((one) => one.version === version);
  const before = rows.find((one) => one.version === other);
  if (row === undefined || (before === undefined && against !== undefined)) throw versionNotFound();
  return { ...row, seo: seoBody(row.seo), against: before?.version ?? null, ...differenceOf(before, row) };
}

/**
 * Returns the change that makes an article what it was in a version, without its HTML.
 * Throws as `getArticleVersion`.
 */
export async function changeToVersion(
  db: Database,
  act: MemberAct,
  { articleId, version }: ArticleVersionQuery,
): Promise<ArticleChange & { readonly content: string }> {
  await requireOwnArticle(db, act, articleId);
  const [row] = await selectVersionTexts(db, act.tenant.id, articleId, [version]);
  if (row === undefined) throw versionNotFound();
  const { title, excerpt, content, image, seo, tags, keywords } = row;
  return { id: articleId, title, excerpt, content, image, seo: seoBody(seo), tags, keywords };
}

async function requireOwnArticle(db: Database, act: MemberAct, articleId: number): Promise<void> {
  const article = await selectArticleAuthor(db, act.tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  requireOwn(act, article);
}

function differenceOf(
  before: VersionRow | undefined,
  row: VersionRow,
): Pick<Schemas['ArticleVersion'], 'changed' | 'diff'> {
  if (before === undefined) return { changed: [], diff: null };
  const changed = compared.filter((name) => !isDeepStrictEqual(before[name], row[name]));
  if (!changed.includes('content')) return { changed, diff: null };
  const patch = createPatch('', before.content, row.content, undefined, undefined, diffLimits);
  // Without the lines that name files.
  return { changed, diff: patch === undefined ? null : patch.slice(Math.max(0, patch.indexOf('@@'))) };
}

function versionNotFound(): ApiError {
  return new ApiError('not_found', 'Version not found');
}
