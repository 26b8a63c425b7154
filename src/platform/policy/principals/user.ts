import { principalKind } from './principal-kind.ts';

/**
 * Of a person: `none`, or when it was last proved: `recent`, within 10 minutes, with the session of the request; `stale`,
 * longer ago, or the credential is a key.
 */
export type SecondFactor = 'none' | 'recent' | 'stale';

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
  readonly secondFactor: SecondFactor;
}

export const user = principalKind('user', {
  schemes: ['UserToken', 'UserApiKey', 'DashboardToken'],
  rateLimitKey: ({ userId }: UserPrincipal) => `user:${userId}`,
  nameOf: ({ userId }: UserPrincipal) => `user ${userId}`,
  auditDetails: () => ({}),
  responsibleUser: ({ userId }: UserPrincipal) => userId,
});
