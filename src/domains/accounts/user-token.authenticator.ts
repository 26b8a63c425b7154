import type { Authenticator, Credential } from '../../platform/policy/authenticator.ts';
import { authentication } from './authenticated-row.ts';
import { findSessionCaller } from './sessions.repository.ts';
import type { TokenSurface, Tokens } from './tokens.ts';

export interface UserTokenScheme {
  /** Name under `components.securitySchemes`. */
  readonly name: string;
  readonly credential: Credential['scheme'];
  /** The login whose access tokens it accepts. */
  readonly surface: TokenSurface;
}

/** `Authorization: Bearer` with an access token of the platform login. */
export const userToken: UserTokenScheme = { name: 'UserToken', credential: 'Bearer', surface: 'platform' };
/** `Authorization: JWT` with an access token of the sites login. */
export const dashboardToken: UserTokenScheme = { name: 'DashboardToken', credential: 'JWT', surface: 'sites' };

// Every JWT begins with an encoded `{"`. API keys, which also come as Bearer, don't.
const jwtBeginning = 'eyJ';

/**
 * Authenticates a person by a session's access token. A token's signature is verified once; whether the session, the
 * account and the membership are valid is read from the database for each request.
 */
export function userTokenAuthenticator(tokens: Tokens, scheme: UserTokenScheme): Authenticator {
  return {
    scheme: scheme.name,
    recognises: ({ scheme: given, token }) => given === scheme.credential && token.startsWith(jwtBeginning),
    async authenticate({ token }, { db, now, tenantId, workspaceId }) {
      const subject = await tokens.verify(scheme.surface, 'access', token, now);
      if (subject === null) return null;
      const at = now.toISOString();
      const row = await findSessionCaller(db, { ...subject, surface: scheme.surface, at, tenantId, workspaceId });
      return row === null ? null : authentication(row, { sessionId: subject.sessionId });
    },
  };
}
