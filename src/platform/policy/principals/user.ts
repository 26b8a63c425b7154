import { principalKind } from './principal-kind.ts';

/** A person, by a session's access token or by one of their own API keys. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly userId: number;
  readonly userUuid: string;
  readonly email: string;
  readonly isPlatformAdmin: boolean;
  /** Set if the credential is a session's access token. */
  readonly sessionId: string | null;
  /** Set if the credential is an `X-API-Key`. */
  readonly userApiKeyId: number | null;
}

export const user = principalKind('user', {
  schemes: ['UserToken', 'UserApiKey', 'DashboardToken'],
  rateLimitKey: ({ userId }: UserPrincipal) => `user:${userId}`,
  nameOf: ({ userId }: UserPrincipal) => `user ${userId}`,
  auditDetails: () => ({}),
  responsibleUser: ({ userId }: UserPrincipal) => userId,
});
