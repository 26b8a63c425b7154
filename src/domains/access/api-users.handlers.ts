import type { Handlers } from '../../platform/handlers.ts';
import type { ApiUserTokens } from './api-user-token.ts';
import {
  createApiUser,
  deleteApiUser,
  getApiUser,
  listApiUsers,
  regenerateApiUserToken,
  updateApiUser,
} from './api-users.ts';
import { type DailyKeyUses, getUses } from './daily-key-uses.ts';

export function apiUserHandlers({
  tokens,
  dailyUses,
}: {
  readonly tokens: ApiUserTokens;
  readonly dailyUses: DailyKeyUses;
}) {
  return {
    listApiUsers: async ({ db }) => ({ status: 200, body: await listApiUsers(db) }),

    getApiUser: async ({ db, path }) => ({ status: 200, body: await getApiUser(db, path.id) }),

    async getApiUserUsage({ db, now, path, query }) {
      const { id } = await getApiUser(db, path.id);
      // The response includes what this process has counted since its last write.
      await dailyUses.write();
      return { status: 200, body: await getUses(db, now, { apiUserId: id }, query) };
    },

    createApiUser: async (request) =>
      request.transact(async (trx) => {
        const user = await createApiUser(trx, request, tokens, request.body);
        const { id, name, scopes, status } = user;
        request.note({ resourceType: 'api_user', resourceId: id, details: { name, scopes, status } });
        return { status: 201, body: user };
      }),

    updateApiUser: async (request) =>
      request.transact(async (trx) => {
        const user = await updateApiUser(trx, request.path.id, request.body);
        const { id, name, scopes, status } = user;
        request.note({ resourceType: 'api_user', resourceId: id, details: { name, scopes, status } });
        return { status: 200, body: user };
      }),

    deleteApiUser: async (request) =>
      request.transact(async (trx) => {
        await deleteApiUser(trx, request.path.id);
        request.note({ resourceType: 'api_user', resourceId: request.path.id });
        return { status: 204 };
      }),

    regenerateApiUserToken: async (request) =>
      request.transact(async (trx) => {
        const user = await regenerateApiUserToken(trx, request, tokens, request.path.id);
        request.note({ resourceType: 'api_user', resourceId: user.id, details: { name: user.name } });
        return { status: 200, body: user };
      }),
  } satisfies Partial<Handlers>;
}
