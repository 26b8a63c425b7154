import type { Authenticator } from '../../platform/policy/authenticator.ts';
import { hashSiteKey, hasSiteKeyForm, type SiteMode } from './site-key.ts';
import { findSiteCaller } from './sites.repository.ts';

/**
 * Authenticates a site by its key in `Authorization: Bearer`. A key of the other mode, or with a wrong checksum, is
 * rejected without a query. In its own tenant a site has the role Viewer, in others none.
 */
export function siteKeyAuthenticator(mode: SiteMode): Authenticator {
  return {
    scheme: 'SiteKey',
    recognises: ({ scheme, token }) => scheme === 'Bearer' && hasSiteKeyForm(token, mode),
    async authenticate({ token }, { db, tenantId }) {
      const row = await findSiteCaller(db, hashSiteKey(token));
      if (row === null) return null;
      return {
        principal: { kind: 'site', siteId: row.site_id },
        tenant:
          tenantId === null || tenantId.toLowerCase() === row.tenant_id
            ? {
                id: row.tenant_id,
                workspaceId: row.workspace_id,
                role: 'Viewer',
                plan: row.plan,
                allowanceId: row.allowance_id,
              }
            : null,
      };
    },
  };
}
