import type { Authenticator } from '../../engine/serve/credentials.ts';
import { hashSiteKey, hasSiteKeyForm, type SiteMode } from './site-key.ts';
import { findSiteCaller } from './sites.repository.ts';

/**
 * Proves a site by its key in `Authorization: Bearer`. A key of the other mode, and one whose checksum is wrong, is
 * refused without a look into the database. In its own tenant a site is what a Viewer is, in others a stranger.
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
            ? { id: row.tenant_id, workspaceId: row.workspace_id, role: 'Viewer', plan: row.plan }
            : null,
      };
    },
  };
}
