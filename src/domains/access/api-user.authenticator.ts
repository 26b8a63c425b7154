import type { Authenticator } from '../../engine/serve/credentials.ts';
import { type ApiUserTokens, hashApiUserToken } from './api-user-token.ts';
import { findApiUserCaller } from './api-users.repository.ts';

/**
 * Proves an API user by its token, in whatever tenant the request names. Its scopes are the limit of what it may do, so
 * it has the role that stands in the way of none of them; what it writes has no author.
 */
export function apiUserAuthenticator(tokens: Pick<ApiUserTokens, 'beginning'>): Authenticator {
  return {
    scheme: 'ApiUserToken',
    recognises: ({ scheme, token }) => scheme === 'Bearer' && token.startsWith(tokens.beginning),
    async authenticate({ token }, { db, now, tenantId }) {
      const row = await findApiUserCaller(db, hashApiUserToken(token), tenantId, now.toISOString());
      if (row === null) return null;
      const { id, scopes, tenant_id, workspace_id, plan } = row;
      return {
        principal: { kind: 'api_user', apiUserId: id },
        scopes,
        tenant:
          tenant_id === null || workspace_id === null || plan === null
            ? null
            : { id: tenant_id, workspaceId: workspace_id, role: 'Admin', plan },
      };
    },
  };
}
