import type { KeyUsage } from '../../platform/access/key-usage.ts';
import type { Authenticator } from '../../engine/serve/credentials.ts';
import { hasApiKeyForm, hashApiKey } from '../../platform/access/api-key-format.ts';
import { authentication } from './authenticated-row.ts';
import { findApiKeyCaller } from './user-api-keys.repository.ts';

/** Proves a person by one of their own keys in `X-API-Key`, and counts its use. */
export function userApiKeyAuthenticator(usage: KeyUsage): Authenticator {
  return {
    scheme: 'UserApiKey',
    recognises: ({ scheme, token }) => scheme === 'X-API-Key' && hasApiKeyForm(token),
    async authenticate({ token }, { db, now, tenantId }) {
      const row = await findApiKeyCaller(db, hashApiKey(token), tenantId);
      if (row === null) return null;
      usage.count(row.key_id, now);
      return authentication(row, { userApiKeyId: row.key_id });
    },
  };
}
