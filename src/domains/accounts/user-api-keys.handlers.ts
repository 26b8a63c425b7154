import type { KeyUsage } from '../../platform/credentials/key-usage.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { createUserApiKey, deleteUserApiKey, listUserApiKeys } from './user-api-keys.ts';

export interface UserApiKeyServices {
  readonly apiKeyUsage: KeyUsage;
  readonly mails: MailQueue;
}

export function userApiKeyHandlers({ apiKeyUsage, mails }: UserApiKeyServices) {
  return {
    async listUserApiKeys(request) {
      // The response includes what this process has counted since its last write.
      await apiKeyUsage.write();
      return { status: 200, body: await listUserApiKeys(request.db, request) };
    },

    async createUserApiKey(request) {
      const { name, scopes, expires_at } = request.body;
      return request.transact(async (trx) => {
        const { id, key, prefix } = await createUserApiKey(trx, mails, request, request.body);
        request.note({ resourceType: 'user_api_key', resourceId: id, details: { name, prefix, scopes, expires_at } });
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
        await deleteUserApiKey(trx, request, keyId);
        request.note({ resourceType: 'user_api_key', resourceId: keyId });
        return { status: 200, body: { message: 'API key deleted successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
