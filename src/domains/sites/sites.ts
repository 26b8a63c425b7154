import { randomBytes } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import type { CursorCodec } from '../../engine/serve/cursor.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { type DomainProof, proofRecord } from './domain-proof.ts';
import type { SiteAddress } from './site-address.ts';
import { hashSiteKey, mintSiteKey, type SiteMode, shownOfSiteKey } from './site-key.ts';
import {
  deleteSiteRow,
  insertSite,
  isDomainOfAnother,
  lockSite,
  markVerified,
  releaseDomain,
  replaceSiteKey,
  type SiteRow,
  type SiteStanding,
  selectSite,
  selectSites,
  selectStanding,
} from './sites.repository.ts';

type Schemas = components['schemas'];

/** The same words for a site that doesn't exist and for one of another tenant. */
export function siteNotFound(): ApiError {
  return new ApiError('not_found', "Site not found or doesn't belong to your tenant");
}

/**
 * Makes a site with its key, which is in this answer and nowhere else.
 * Throws `conflict` when the tenant has a site of the domain, or another tenant has proved the domain.
 */
export async function createSite(
  trx: Transaction,
  tenantId: string,
  mode: SiteMode,
  { domain, siteUrl }: SiteAddress,
  now: Date,
): Promise<Schemas['CreatedSite']> {
  if (mode === 'live' && (await isDomainOfAnother(trx, tenantId, domain))) throw takenDomain();
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

/** A page of the tenant's sites, newest first. Throws `invalid_cursor`. */
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

/** Throws `not_found`. */
export async function getSite(db: Database, tenantId: string, id: string, now: Date): Promise<Schemas['Site']> {
  const { mode: _, ...site } = await readSite(db, tenantId, id, now);
  return { ...site, search_index_name: indexName(id), last_reset_at: monthBegan(now).toISOString() };
}

/** What a plugin is told of its site. Throws `access_denied` for a site that was suspended or archived. */
export async function pluginStatus(
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

/** Its key stops working at once. Throws `not_found`. */
export async function deleteSite(trx: Transaction, tenantId: string, id: string, now: Date): Promise<void> {
  if (!(await deleteSiteRow(trx, tenantId, id))) throw siteNotFound();
  await recordEvent(trx, { tenantId, type: 'site.deleted', data: { id, tenant_id: tenantId }, now });
}

/** Puts a new key in the place of the old one, which stops working at once. Throws `not_found`. */
export async function rotateSiteKey(
  trx: Transaction,
  tenantId: string,
  id: string,
  now: Date,
): Promise<Schemas['RotatedSiteKey']> {
  const site = await lockSite(trx, tenantId, id);
  if (site === undefined) throw siteNotFound();
  const key = mintSiteKey(site.mode);
  await replaceSiteKey(trx, tenantId, id, { key_hash: hashSiteKey(key), ...shownOfSiteKey(key) });
  return { new_api_key: key, old_key_last_four: site.api_key_last_four, rotated_at: now.toISOString() };
}

/** What is to be proved of a site. Throws `not_found`. */
export async function siteToVerify(db: Database, tenantId: string, id: string): Promise<SiteStanding> {
  const site = await selectStanding(db, tenantId, id);
  if (site === undefined) throw siteNotFound();
  return site;
}

/**
 * Makes a site verified for which the proof was sought before the transaction; null: none was needed.
 * Throws `bad_request` when the domain wasn't proved, `conflict` when it is proved by another tenant, `not_found`.
 */
export async function verifySite(
  trx: Transaction,
  tenantId: string,
  id: string,
  proof: DomainProof | null,
  now: Date,
): Promise<Schemas['SiteVerification']> {
  const site = await lockSite(trx, tenantId, id);
  if (site === undefined) throw siteNotFound();
  if (proof !== null && proof !== 'proved') throw unproved(site, proof);
  const status = site.status === 'pending' ? 'active' : site.status;
  if (!site.is_verified) {
    if (site.mode === 'live') await releaseDomain(trx, site.domain);
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
  const site = await selectSite(db, tenantId, id, monthBegan(now).toISOString());
  if (site === undefined) throw siteNotFound();
  return site;
}

function monthBegan(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
}

function indexName(id: string): string {
  return `site_${id}`;
}

function takenDomain(): ApiError {
  return new ApiError('conflict', 'Domain already exists');
}

function unproved({ domain, verification_token: token }: SiteStanding, proof: 'absent' | 'unreachable'): ApiError {
  return new ApiError(
    'bad_request',
    proof === 'absent'
      ? `DNS TXT record not found. Expected ${proofRecord(token)} on ${domain}.`
      : `The name servers of ${domain} did not answer. Please try again later.`,
  );
}
