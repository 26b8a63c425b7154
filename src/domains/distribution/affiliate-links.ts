import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { isReservedSlug } from '../../platform/values/slug.ts';
import { recordEvent } from '../../platform/events/events.ts';
import {
  type AffiliateLinkRow,
  countAffiliateSlugs,
  deleteAffiliateLinkRow,
  insertAffiliateLink,
  insertAffiliateSlug,
  lockAffiliateSlugs,
  updateAffiliateLinkRow,
} from './affiliate-links.repository.ts';
import { affiliateTarget } from './affiliate-target.ts';

type Schemas = components['schemas'];

/** Those of deleted links count: whoever could reserve without end could take every name. */
const maxSlugs = 10_000;

/** The same words for a link that doesn't exist and for another tenant's. */
export function affiliateLinkNotFound(): ApiError {
  return new ApiError('not_found', 'Affiliate link not found');
}

/** A link as the contract shows it. */
export function affiliateLinkBody(link: AffiliateLinkRow, publicUrl: string): Schemas['AffiliateLink'] {
  return { ...link, short_url: `${publicUrl}/r/${link.slug}` };
}

/**
 * Makes a link.
 * Throws `conflict` for a slug that is another link's or was another tenant's, `validation_failed` for a reserved slug,
 * one slug too many, and a target that visitors can't be sent to.
 */
export async function createAffiliateLink(
  trx: Transaction,
  tenantId: string,
  given: Schemas['CreateAffiliateLinkRequest'],
  publicUrl: string,
  now: Date,
): Promise<AffiliateLinkRow> {
  const originalUrl = affiliateTarget(given.original_url, publicUrl);
  await reserveSlug(trx, tenantId, given.slug);
  const link = await insertAffiliateLink(trx, tenantId, { name: given.name, slug: given.slug, originalUrl }).catch(
    refuseTakenSlug,
  );
  await recordEvent(trx, { tenantId, type: 'link.created', data: affiliateLinkBody(link, publicUrl), now });
  return link;
}

/** Changes what is given. Throws `not_found`, and `conflict` and `validation_failed` as `createAffiliateLink`. */
export async function updateAffiliateLink(
  trx: Transaction,
  tenantId: string,
  linkId: number,
  given: Schemas['UpdateAffiliateLinkRequest'],
  publicUrl: string,
  now: Date,
): Promise<AffiliateLinkRow> {
  const changes = {
    ...given,
    ...(given.original_url === undefined ? {} : { original_url: affiliateTarget(given.original_url, publicUrl) }),
  };
  if (given.slug !== undefined) await reserveSlug(trx, tenantId, given.slug);
  const link = await updateAffiliateLinkRow(trx, tenantId, linkId, changes).catch(refuseTakenSlug);
  if (link === undefined) throw affiliateLinkNotFound();
  await recordEvent(trx, { tenantId, type: 'link.updated', data: affiliateLinkBody(link, publicUrl), now });
  return link;
}

/** Deletes a link with its statistics; its slug stays the tenant's. Throws `not_found`. */
export async function deleteAffiliateLink(
  trx: Transaction,
  tenantId: string,
  linkId: number,
  now: Date,
): Promise<void> {
  if (!(await deleteAffiliateLinkRow(trx, tenantId, linkId))) throw affiliateLinkNotFound();
  await recordEvent(trx, { tenantId, type: 'link.deleted', data: { id: linkId }, now });
}

/** Reservations of one tenant take turns, which makes the limit exact. A slug of another tenant is left to the insert. */
async function reserveSlug(trx: Transaction, tenantId: string, slug: string): Promise<void> {
  if (isReservedSlug(slug)) throw ApiError.invalid('slug', 'This slug is reserved');
  await lockAffiliateSlugs(trx, tenantId);
  await insertAffiliateSlug(trx, tenantId, slug);
  if ((await countAffiliateSlugs(trx, tenantId)) > maxSlugs) {
    const message = `A tenant can have at most ${maxSlugs.toLocaleString('en')} slugs, those of deleted links included`;
    throw ApiError.invalid('slug', message);
  }
}

function refuseTakenSlug(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'affiliate_links_slug_key':
    case 'affiliate_links_reserved_fkey':
      throw new ApiError('conflict', 'Affiliate link slug already exists');
    default:
      throw error;
  }
}
