import { hash, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { prepareSigningKey } from '../../platform/secrets/signing-key.ts';
import type { PrivateKeyJwk } from '../../app/config.ts';

/** Mints the tokens of API users: JWTs, each with its own `jti`, signed like those of sessions. */
export interface ApiUserTokens {
  /** What every token begins with. Those of sessions begin otherwise. */
  readonly beginning: string;
  mint(apiUserId: string, now: Date): Promise<string>;
}

export interface ApiUserTokensOptions {
  readonly privateKey: PrivateKeyJwk;
  /** `iss`: the server's public URL. */
  readonly issuer: string;
}

const type = 'api+jwt';
const audience = 'colophon:content';

/**
 * Without `exp`: an API user's status and expiry can be changed, so they are judged by its row and with each request.
 */
export async function createApiUserTokens({ privateKey, issuer }: ApiUserTokensOptions): Promise<ApiUserTokens> {
  const key = await prepareSigningKey(privateKey);
  const header = { alg: 'EdDSA', typ: type, kid: key.id };
  return {
    beginning: `${Buffer.from(JSON.stringify(header)).toString('base64url')}.`,
    mint: (apiUserId, now) =>
      new SignJWT()
        .setProtectedHeader(header)
        .setIssuer(issuer)
        .setSubject(apiUserId)
        .setAudience(audience)
        .setJti(randomBytes(20).toString('base64url'))
        .setIssuedAt(Math.floor(now.getTime() / 1000))
        .sign(key.privateKey),
  };
}

/** SHA-256: a signature over 160 random bits can't be guessed. */
export function hashApiUserToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** What is shown of a token after its creation. */
export function maskedToken(lastFour: string): string {
  return `eyJ…${lastFour}`;
}
