import { randomBytes } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { hasOtherOwner, lockFreeDomain } from '../../platform/domain-names/domain-owner.ts';
import { type DomainProof, proveDomain, type TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import { recordEvent } from '../../platform/events/events.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { readSiteAddress } from './site-address.ts';
import { hashSiteKey, mintSiteKey, type SiteMode, shownOfSiteKey } from './site-key.ts';
import {
  deleteSiteRow,
  insertSite,
  lockSite,
  markVerified,
  releaseDomain,
  replaceSiteKey,
  type SiteRow,
  type SiteState,
  selectSite,
  selectSiteState,
  selectSites,
} from './sites.repository.ts';

type Schemas = components['schemas'];

/** Returns the one error for a site that doesn't exist and for another tenant's. */
export function siteNotFound(): ApiError {
  return new ApiError('not_found', "Site not found or doesn't belong to your tenant");
}

/**
 * Creates a site and returns it with its key, which no other response contains.
 * Throws `conflict` if the tenant has a site with the domain, or another tenant has proved the domain.
 */
export async function createSite(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Pick<Act, 'tenant' | 'now'>,
  mode: SiteMode,
  { domain: givenDomain, site_url, ...rest }: Schemas['CreateSiteRequest'],
): Promise<Schemas['CreatedSite']> {
  rest satisfies Record<string, never>;
  const { domain, siteUrl } = readSiteAddress(mode, { domain: givenDomain, site_url });
  if (mode === 'live' && (await hasOtherOwner(trx, tenantId, domain))) throw takenDomain();
  const key = mintSiteKey(mode);
  // 128 random bits.
  const verificationToken = `mvp_${randomBytes(16).toString('base64url')}`;
  const id = await insertSite(trx, tenantId, {
    domain,
    site_url: siteUrl,
    mode,
    verification_token: verificationToken,
    key_hash: hashSiteKey(key),
    ...shownOfSiteKey(key),
    created_at: now,
  }).catch((error) => {
    throw violatedConstraint(error) === 'sites_domain_key' ? takenDomain() : error;
  });
  const data = { id, tenant_id: tenantId, domain, site_url: siteUrl, status: 'pending' as const };
  await recordEvent(trx, { tenantId, type: 'site.created', data, now });
  return {
    id,
    domain,
    site_url: siteUrl,
    api_key: key,
    verification_token: verificationToken,
    status: 'pending',
    search_index_name: indexName(id),
  };
}

/** Returns a page of the tenant's sites, newest first. Throws `invalid_cursor`. */
export async function listSites(
  db: Database,
  cursors: CursorCodec,
  tenantId: string,
  { page_size: pageSize, page_state: pageState }: { readonly page_size: number; readonly page_state?: string },
): Promise<Schemas['SiteList']> {
  const scope = ['listSites', tenantId];
  const after = pageState === undefined ? null : (cursors.decode(scope, pageState) as readonly [string, string]);
  const rows = await selectSites(db, tenantId, after, pageSize + 1);
  const sites = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? sites.at(-1) : undefined;
  return { sites, page_state: last === undefined ? null : cursors.encode(scope, [last.created_at, last.id]) };
}

/** Returns a site with its usage. Throws `not_found`. */
export async function getSite(db: Database, tenantId: string, id: string, now: Date): Promise<Schemas['Site']> {
  const { mode: _, ...site } = await readSite(db, tenantId, id, now);
  return { ...site, search_index_name: indexName(id), last_reset_at: monthStart(now).toISOString() };
}

/** Returns a plugin's own site. Throws `access_denied` for a suspended or archived site. */
export async function getPluginStatus(
  db: Database,
  tenantId: string,
  id: string,
  now: Date,
): Promise<Schemas['PluginStatus']> {
  const site = await readSite(db, tenantId, id, now);
  if (site.status === 'suspended' || site.status === 'archived') {
    throw new ApiError('access_denied', `This site is ${site.status}`);
  }
  return {
    site_id: site.id,
    tenant_id: site.tenant_id,
    domain: site.domain,
    site_url: site.site_url,
    status: site.status,
    is_verified: site.is_verified,
    storage_used_bytes: site.storage_used_bytes,
    search_requests_count: site.search_requests_count,
    monthly_pages_indexed: site.monthly_pages_indexed,
    total_pages_indexed: site.total_pages_indexed,
    search_index_name: indexName(site.id),
    api_key_prefix: site.api_key_prefix,
    api_key_last_four: site.api_key_last_four,
    plugin_version: site.plugin_version,
    message: 'API key is valid',
  };
}

/** Deletes a site; its key becomes invalid. Throws `not_found`. */
export async function deleteSite(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Pick<Act, 'tenant' | 'now'>,
  id: string,
): Promise<void> {
  if (!(await deleteSiteRow(trx, tenantId, id))) throw siteNotFound();
  await recordEvent(trx, { tenantId, type: 'site.deleted', data: { id, tenant_id: tenantId }, now });
}

/** Replaces the key of a site and returns the new one. The old one becomes invalid. Throws `not_found`. */
export async function rotateSiteApiKey(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Pick<Act, 'tenant' | 'now'>,
  id: string,
): Promise<Schemas['RotatedSiteKey']> {
  const site = await lockSite(trx, tenantId, id);
  if (site === undefined) throw siteNotFound();
  const key = mintSiteKey(site.mode);
  await replaceSiteKey(trx, tenantId, id, { key_hash: hashSiteKey(key), ...shownOfSiteKey(key) });
  return { new_api_key: key, old_key_last_four: site.api_key_last_four, rotated_at: now.toISOString() };
}

/** A site with the result of its domain's check, null if none was needed. */
export interface CheckedSite {
  readonly id: string;
  readonly domain: string;
  readonly proof: DomainProof | null;
}

/** Checks the domain of a live site that isn't verified yet, before the transaction of `verifySite`. Throws `not_found`. */
export async function checkSite(
  db: Database,
  tenantId: string,
  id: string,
  resolver: TxtResolver,
): Promise<CheckedSite> {
  const site = await selectSiteState(db, tenantId, id);
  if (site === undefined) throw siteNotFound();
  const needsProof = site.mode === 'live' && !site.is_verified;
  const proof = needsProof ? await proveDomain(resolver, site.domain, proofRecord(site.verification_token)) : null;
  return { id, domain: site.domain, proof };
}

/**
 * Marks a checked site as verified and returns its status.
 * Throws `bad_request` if the check found no proof, `conflict` if another tenant has proved the domain, `not_found`.
 */
export async function verifySite(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Pick<Act, 'tenant' | 'now'>,
  { id, proof }: CheckedSite,
): Promise<Schemas['SiteVerification']> {
  const site = await lockSite(trx, tenantId, id);
  if (site === undefined) throw siteNotFound();
  if (proof !== null && proof !== 'proved') throw unproved(site, proof);
  const status = site.status === 'pending' ? 'active' : site.status;
  if (!site.is_verified) {
    if (site.mode === 'live') {
      if (!(await lockFreeDomain(trx, tenantId, site.domain))) throw takenDomain();
      await releaseDomain(trx, site.domain);
    }
    await markVerified(trx, tenantId, id, now).catch((error) => {
      throw violatedConstraint(error) === 'sites_verified_domain_key' ? takenDomain() : error;
    });
    const data = { id, tenant_id: tenantId, domain: site.domain, status };
    await recordEvent(trx, { tenantId, type: 'site.verified', data, now });
  }
  return {
    success: true,
    status,
    message: proof === null ? 'Domain is verified' : 'Domain ownership verified successfully via DNS TXT record',
  };
}

async function readSite(db: Database, tenantId: string, id: string, now: Date): Promise<SiteRow> {
  const site = await selectSite(db, tenantId, id, monthStart(now).toISOString());
  if (site === undefined) throw siteNotFound();
  return site;
}

function monthStart(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
}

function indexName(id: string): string {
  return `site_${id}`;
}

/** Returns the TXT record that proves a site's domain. */
export function proofRecord(verificationToken: string): string {
  return `maplepress-verify=${verificationToken}`;
}

function takenDomain(): ApiError {
  return new ApiError('conflict', 'Domain already exists');
}

function unproved({ domain, verification_token: token }: SiteState, proof: 'absent' | 'unreachable'): ApiError {
  return new ApiError(
    'bad_request',
    proof === 'absent'
      ? `DNS TXT record not found. Expected ${proofRecord(token)} on ${domain}.`
      : `The name servers of ${domain} did not respond. Please try again later.`,
  );
}
