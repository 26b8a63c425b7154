import type { Authenticator } from '../../platform/policy/authenticator.ts';
import { hashApiUserToken, isApiUserToken } from './api-user-token.ts';
import { findApiUserCaller } from './api-users.repository.ts';

/**
 * Authenticates an API user by the row with its token's hash, in the tenant that the request names: the token outlives the
 * key that signed it. The user is limited by its scopes only, so its role is one that has all of them; what it writes has
 * no author.
 */
export const apiUserAuthenticator: Authenticator = {
  scheme: 'ApiUserToken',
  recognises: ({ scheme, token }) => scheme === 'Bearer' && isApiUserToken(token),
  async authenticate({ token }, { db, now, tenantId }) {
    const row = await findApiUserCaller(db, hashApiUserToken(token), tenantId, now.toISOString());
    if (row === null) return null;
    const { id, scopes, tenant_id, workspace_id, plan, allowance_id } = row;
    return {
      principal: { kind: 'api_user', apiUserId: id },
      scopes,
      tenant:
        tenant_id === null || workspace_id === null || plan === null || allowance_id === null
          ? null
          : { id: tenant_id, workspaceId: workspace_id, role: 'Admin', plan, allowanceId: allowance_id },
    };
  },
};
