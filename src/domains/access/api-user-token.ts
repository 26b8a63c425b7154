import { hash, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKeys } from '../../platform/secrets/signing-keys.ts';

/** Creates the tokens of API users: JWTs, each with its own `jti`, signed like those of sessions. */
export interface ApiUserTokens {
  mint(apiUserId: string, now: Date): Promise<string>;
}

export interface ApiUserTokensOptions {
  readonly keys: SigningKeys;
  /** `iss`: the server's public URL. */
  readonly issuer: string;
}

const type = 'api+jwt';
const audience = 'colophon:content';

/**
 * Returns the issuer of tokens. They have no `exp`: an API user's status and expiry can be changed, so they are read from
 * its row for each request.
 */
export function createApiUserTokens({ keys, issuer }: ApiUserTokensOptions): ApiUserTokens {
  const header = { alg: 'EdDSA', typ: type, kid: keys.current.id };
  return {
    mint: (apiUserId, now) =>
      new SignJWT()
        .setProtectedHeader(header)
        .setIssuer(issuer)
        .setSubject(apiUserId)
        .setAudience(audience)
        .setJti(randomBytes(20).toString('base64url'))
        .setIssuedAt(Math.floor(now.getTime() / 1000))
        .sign(keys.current.privateKey),
  };
}

/** Three bytes are four characters: the beginning of a token depends on whole ones only. */
const beginning = JSON.stringify({ alg: 'EdDSA', typ: type }).slice(0, -1);
const prefix = Buffer.from(beginning.slice(0, beginning.length - (beginning.length % 3))).toString('base64url');

/** Returns whether a credential begins as the tokens of API users, and of no session, whichever key signed them. */
export function isApiUserToken(token: string): boolean {
  return token.startsWith(prefix);
}

/** Returns the SHA-256: a signature over 160 random bits can't be guessed. */
export function hashApiUserToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Returns what is shown of a token after its creation. */
export function maskedToken(lastFour: string): string {
  return `eyJ…${lastFour}`;
}
