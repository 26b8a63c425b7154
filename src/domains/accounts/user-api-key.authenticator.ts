import { hasApiKeyForm, hashApiKey } from '../../platform/credentials/api-key-format.ts';
import type { KeyUsage } from '../../platform/credentials/key-usage.ts';
import type { Authenticator } from '../../platform/policy/authenticator.ts';
import { authentication } from './authenticated-row.ts';
import { findApiKeyCaller } from './user-api-keys.repository.ts';

/** Authenticates a person by one of their own keys in `X-API-Key`, with the scopes of the key, and counts its use. */
export function userApiKeyAuthenticator(usage: KeyUsage): Authenticator {
  return {
    scheme: 'UserApiKey',
    recognises: ({ scheme, token }) => scheme === 'X-API-Key' && hasApiKeyForm(token),
    async authenticate({ token }, { db, now, tenantId }) {
      const row = await findApiKeyCaller(db, { keyHash: hashApiKey(token), tenantId, at: now.toISOString() });
      if (row === null) return null;
      usage.count(row.key_id, now);
      return { ...authentication(row, { userApiKeyId: row.key_id }), scopes: row.scopes };
    },
  };
}
