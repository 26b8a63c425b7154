import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { responsiblePerson } from '../../platform/policy/principal.ts';
import { isReservedSlug } from '../../platform/values/slug.ts';
import { type NewcomerPolicy, requireVerifiedAddress } from '../tenants/newcomers.ts';
import { selectAffiliateDays } from './affiliate-clicks.repository.ts';
import { dayOf } from './affiliate-clicks.ts';
import {
  type AffiliateLinkRow,
  countAffiliateLinks,
  countAffiliateSlugs,
  deleteAffiliateLinkRow,
  insertAffiliateLink,
  insertAffiliateSlug,
  lockAffiliateSlugs,
  selectAffiliateLink,
  selectAffiliateLinks,
  updateAffiliateLinkRow,
} from './affiliate-links.repository.ts';
import { affiliateTarget } from './affiliate-target.ts';
import type { LinkDirectory, LinkTarget } from './link-directory.ts';

type Schemas = components['schemas'];

/** Slugs of deleted links count: an unlimited number of reservations could take every name. */
const maxSlugs = 10_000;

/** The same error for a link that doesn't exist and for another tenant's. */
function affiliateLinkNotFound(): ApiError {
  return new ApiError('not_found', 'Affiliate link not found');
}

/** Returns a link in the form of the contract. */
function affiliateLinkBody(link: AffiliateLinkRow, publicUrl: string): Schemas['AffiliateLink'] {
  return { ...link, short_url: `${publicUrl}/r/${link.slug}` };
}

/** The base of short addresses. */
export interface ShortAddresses {
  readonly publicUrl: string;
}

/** Returns a page of the tenant's links, newest first. */
export async function listAffiliateLinks(
  db: Database,
  tenantId: string,
  { page, per_page }: { readonly page: number; readonly per_page: number },
  { publicUrl }: ShortAddresses,
): Promise<Schemas['AffiliateLinkList']> {
  const [links, total] = await Promise.all([
    selectAffiliateLinks(db, tenantId, { limit: per_page, offset: (page - 1) * per_page }),
    countAffiliateLinks(db, tenantId),
  ]);
  return { affiliate_links: links.map((link) => affiliateLinkBody(link, publicUrl)), total, page, per_page };
}

function responsibleFor({ principal, ip }: LinkAct) {
  return { userId: responsiblePerson(principal), ip };
}

/** Who creates and changes links. */
export type LinkAct = Act & Pick<RemoteAct, 'ip'>;

export interface LinkServices extends ShortAddresses {
  readonly newcomers: NewcomerPolicy;
}

/**
 * Creates a link and returns it.
 * Throws `access_denied` until the caller's email address is verified, `conflict` for a slug of another link or reserved by another tenant, `validation_failed` for a slug that no
 * link may have, beyond the limit, and for a target that visitors can't be sent to.
 */
export async function createAffiliateLink(
  trx: Transaction,
  act: LinkAct,
  { name, slug, original_url, ...rest }: Schemas['CreateAffiliateLinkRequest'],
  { publicUrl, newcomers }: LinkServices,
): Promise<Schemas['AffiliateLink']> {
  rest satisfies Record<string, never>;
  const tenantId = act.tenant.id;
  const { now } = act;
  await requireVerifiedAddress(trx, newcomers, responsibleFor(act), 'create affiliate links');
  const originalUrl = affiliateTarget(original_url, publicUrl);
  await reserveSlug(trx, tenantId, slug);
  const row = await insertAffiliateLink(trx, tenantId, { name, slug, originalUrl }).catch(throwTakenSlug);
  const link = affiliateLinkBody(row, publicUrl);
  await recordEvent(trx, { tenantId, type: 'link.created', data: link, now });
  return link;
}

/**
 * Changes the given properties and returns the link.
 * Throws `not_found`, and `access_denied`, `conflict` and `validation_failed` as `createAffiliateLink`.
 */
export async function updateAffiliateLink(
  trx: Transaction,
  act: LinkAct,
  { id, name, slug, original_url, ...rest }: Schemas['UpdateAffiliateLinkRequest'] & { readonly id: number },
  { publicUrl, newcomers }: LinkServices,
): Promise<Schemas['AffiliateLink']> {
  rest satisfies Record<string, never>;
  const tenantId = act.tenant.id;
  const { now } = act;
  await requireVerifiedAddress(trx, newcomers, responsibleFor(act), 'change affiliate links');
  const originalUrl = original_url === undefined ? undefined : affiliateTarget(original_url, publicUrl);
  if (slug !== undefined) await reserveSlug(trx, tenantId, slug);
  const changes = { name, slug, original_url: originalUrl };
  const row = await updateAffiliateLinkRow(trx, tenantId, id, changes).catch(throwTakenSlug);
  if (row === undefined) throw affiliateLinkNotFound();
  const link = affiliateLinkBody(row, publicUrl);
  await recordEvent(trx, { tenantId, type: 'link.updated', data: link, now });
  return link;
}

/** Deletes a link with its statistics; its slug stays reserved for the tenant. Throws `not_found`. */
export async function deleteAffiliateLink(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Act,
  linkId: number,
): Promise<void> {
  if (!(await deleteAffiliateLinkRow(trx, tenantId, linkId))) throw affiliateLinkNotFound();
  await recordEvent(trx, { tenantId, type: 'link.deleted', data: { id: linkId }, now });
}

/** Returns the clicks on a link: in total, and on each of the last `days` days. Throws `not_found`. */
export async function getAffiliateLinkStats(
  db: Database,
  { tenant, now }: Pick<Act, 'tenant' | 'now'>,
  linkId: number,
  days: number,
): Promise<Schemas['AffiliateLinkStats']> {
  const link = await selectAffiliateLink(db, tenant.id, linkId);
  if (link === undefined) throw affiliateLinkNotFound();
  const { click_count, unique_click_count } = link;
  const daily = await selectAffiliateDays(db, tenant.id, linkId, { today: dayOf(now), days });
  return { link_id: linkId, click_count, unique_click_count, days, daily };
}

/** Returns where a slug leads. Throws `not_found`. */
export async function findAffiliateTarget(directory: LinkDirectory, slug: string): Promise<LinkTarget> {
  const found = directory.find(slug);
  const target = found instanceof Promise ? await found : found;
  if (target === undefined) throw affiliateLinkNotFound();
  return target;
}

/** Reservations of one tenant take turns, so the limit is exact. The insert rejects a slug of another tenant. */
async function reserveSlug(trx: Transaction, tenantId: string, slug: string): Promise<void> {
  if (isReservedSlug(slug)) throw ApiError.invalid('slug', 'This slug is reserved');
  await lockAffiliateSlugs(trx, tenantId);
  await insertAffiliateSlug(trx, tenantId, slug);
  if ((await countAffiliateSlugs(trx, tenantId)) > maxSlugs) {
    const message = `A tenant can have at most ${maxSlugs.toLocaleString('en')} slugs, those of deleted links included`;
    throw ApiError.invalid('slug', message);
  }
}

function throwTakenSlug(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'affiliate_links_slug_key':
    case 'affiliate_links_reserved_fkey':
      throw new ApiError('conflict', 'Affiliate link slug already exists');
    default:
      throw error;
  }
}
