import { principalKind } from './principal-kind.ts';

/** A program, by the token of an API user. It acts in any tenant, within its scopes. */
export interface ApiUserPrincipal {
  readonly kind: 'api_user';
  readonly apiUserId: string;
}

export const apiUser = principalKind('api_user', {
  schemes: ['ApiUserToken'],
  rateLimitKey: ({ apiUserId }: ApiUserPrincipal) => `api-user:${apiUserId}`,
  nameOf: ({ apiUserId }: ApiUserPrincipal) => `api_user ${apiUserId}`,
  auditDetails: ({ apiUserId }: ApiUserPrincipal) => ({ api_user_id: apiUserId }),
  responsibleUser: () => null,
});
