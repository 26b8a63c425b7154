import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import { personOf } from '../../platform/policy/principal.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { articleBody } from './article-body.ts';
import { selectReadableArticle } from './articles.repository.ts';
import { lockOwnArticle, type MemberAct, requireOwn } from './articles.ts';
import {
  countValidPreviews,
  deletePreviewRow,
  insertPreview,
  selectPreview,
  selectPreviewAuthor,
} from './previews.repository.ts';

type Schemas = components['schemas'];

const validMs = 3_600_000;
const maxValid = 20;

/**
 * Creates a link that shows an article for an hour, and returns it with its token.
 * Throws `not_found`, `access_denied` for an Author's call on another person's article, `conflict` for too many links.
 */
export async function createPreview(
  trx: Transaction,
  act: MemberAct,
  articleId: number,
): Promise<Schemas['CreatedPreview']> {
  const { tenant, principal, now } = act;
  await lockOwnArticle(trx, act, articleId);
  if ((await countValidPreviews(trx, tenant.id, articleId, now)) >= maxValid)
    throw new ApiError('conflict', `An article can have at most ${maxValid} valid preview links`);
  const token = mintOneTimeToken();
  const preview = await insertPreview(trx, tenant.id, {
    article_id: articleId,
    author_id: personOf(principal),
    token_hash: hashOneTimeToken(token),
    created_at: now,
    expires_at: new Date(now.getTime() + validMs),
  });
  return { ...preview, token };
}

/** Revokes a link. Throws `not_found`, and `access_denied` for an Author's call on another person's article. */
export async function deletePreview(trx: Transaction, act: MemberAct, previewId: number): Promise<void> {
  const article = await selectPreviewAuthor(trx, act.tenant.id, previewId);
  if (article === undefined) throw previewNotFound();
  requireOwn(act, article);
  if (!(await deletePreviewRow(trx, act.tenant.id, previewId))) throw previewNotFound();
}

/** Returns the article of a token that is valid, and whose creator may still create one. Throws `not_found`. */
export async function getPreview(db: Database, token: string, now: Date): Promise<Schemas['PreviewResponse']> {
  const found = await selectPreview(db, hashOneTimeToken(token), now);
  if (found === undefined) throw previewNotFound();
  const { tenant_id: tenantId, author_id: creatorId, role, ...preview } = found;
  const isCreatorGone = creatorId !== null && (role === null || !hasRole(role, operations.createPreview.role));
  if (isCreatorGone) throw previewNotFound();
  const everything = { member: true, status: null };
  const article = await selectReadableArticle(db, tenantId, preview.article_id, everything);
  if (article === undefined) throw previewNotFound();
  return { preview, article: articleBody(article) };
}

function previewNotFound(): ApiError {
  return new ApiError('not_found', 'Preview not found');
}
