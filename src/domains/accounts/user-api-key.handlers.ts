import type { KeyUsage } from '../../platform/access/key-usage.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import { selectUserApiKeys } from './user-api-keys.repository.ts';
import { createUserApiKey, deleteUserApiKey } from './user-api-keys.ts';

export function userApiKeyHandlers({ apiKeyUsage }: { readonly apiKeyUsage: KeyUsage }) {
  return {
    async listUserApiKeys({ db, principal }) {
      // What this process has counted since its last write belongs to the answer.
      await apiKeyUsage.write();
      return { status: 200, body: { api_keys: await selectUserApiKeys(db, principal.userId) } };
    },

    async createUserApiKey(request) {
      const { name } = request.body;
      return request.transact(async (trx) => {
        const { id, key, prefix } = await createUserApiKey(trx, request.principal.userId, name, request.now);
        request.note({ resourceType: 'user_api_key', resourceId: id, details: { name, prefix } });
        return {
          status: 201,
          body: {
            message: 'API key created successfully',
            id,
            name,
            api_key: key,
            prefix,
            warning: 'Save this key securely. You will not be able to see it again.',
          },
        };
      });
    },

    async deleteUserApiKey(request) {
      const keyId = request.path.key_id;
      return request.transact(async (trx) => {
        await deleteUserApiKey(trx, request.principal.userId, keyId);
        request.note({ resourceType: 'user_api_key', resourceId: keyId });
        return { status: 200, body: { message: 'API key deleted successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
