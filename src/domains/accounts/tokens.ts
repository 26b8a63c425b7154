import { randomUUID } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { PublicJwk, SigningKey, SigningKeys } from '../../platform/secrets/signing-keys.ts';

/** The login that a token comes from. Each has its own audience: a token of one opens nothing on the other. */
export type TokenSurface = 'platform' | 'sites';
export type TokenKind = 'access' | 'refresh';

const hour = 3600;
const day = 24 * hour;

/** In seconds. */
export const tokenLifetimes = {
  platform: { access: hour, refresh: 30 * day },
  sites: { access: hour / 4, refresh: 7 * day },
} as const satisfies { [S in TokenSurface]: { [K in TokenKind]: number } };

const audiences = { platform: 'colophon:platform', sites: 'colophon:sites' } as const;

/** RFC 9068 for access tokens; its pattern for the other kind. */
const types = { access: 'at+jwt', refresh: 'rt+jwt' } as const;

/** Clocks of several processes differ; a token may come from one a little ahead. Not applied to `exp`. */
const clockSkewSeconds = 5;

/** Access tokens whose signature was verified and needn't be again. About 1 kB each. */
const maxVerified = 10_000;

/** 64 bytes in base64url. */
const signatureForm = /^[\w-]{86}$/;
const userIdForm = /^[1-9]\d{0,9}$/;
const maxUserId = 2_147_483_647;
const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a token proves: its session and user. Whether that session is still valid is in the database. */
export interface TokenSubject {
  readonly userId: number;
  readonly sessionId: string;
}

/** What a token proved, and when it was issued, in seconds since 1970. */
export interface ProvedSubject extends TokenSubject {
  readonly issuedAt: number;
}

/** The session that a refresh token names. */
export interface RefreshSubject extends TokenSubject {
  /** Whether a key in force has signed the token. */
  readonly isSigned: boolean;
}

export interface Tokens {
  /** Public keys in the form of RFC 7517: of all keys whose tokens are valid. */
  readonly jwks: { readonly keys: readonly PublicJwk[] };
  issue(surface: TokenSurface, kind: TokenKind, subject: TokenSubject, now: Date): Promise<string>;
  /** Returns null for every token that isn't a current one of this surface and kind from this server. */
  verify(surface: TokenSurface, kind: TokenKind, token: string, now: Date): Promise<ProvedSubject | null>;
  /**
   * Returns the session that a refresh token names; null for what no server with this issuer can have issued. The session
   * is proved by its row, which has the token's hash: it outlives the key that signed the token.
   */
  readRefreshToken(surface: TokenSurface, token: string, now: Date): Promise<RefreshSubject | null>;
}

export interface TokensOptions {
  readonly keys: SigningKeys;
  /** `iss` of every token: the server's public URL. */
  readonly issuer: string;
}

interface VerifiedToken {
  readonly subject: ProvedSubject;
  readonly surface: TokenSurface;
  readonly kind: TokenKind;
  readonly expiresAt: number;
}

/** Returns when a token that is issued now expires. */
export function tokenExpiry(surface: TokenSurface, kind: TokenKind, now: Date): Date {
  return new Date((seconds(now) + tokenLifetimes[surface][kind]) * 1000);
}

/** Issues and verifies the tokens of sessions: JWTs signed with Ed25519 (RFC 7519, RFC 8037). */
export function createTokens({ keys, issuer }: TokensOptions): Tokens {
  const { current } = keys;
  const headers = { access: protectedHeader('access', current), refresh: protectedHeader('refresh', current) };
  const verifiers = keys.all.flatMap((key) =>
    (['access', 'refresh'] as const).map((kind) => ({ kind, key, segment: protectedHeader(kind, key).segment })),
  );
  const verified = new LRUCache<string, VerifiedToken>({ max: maxVerified });

  async function verifySignature(surface: TokenSurface, kind: TokenKind, token: string, now: Date) {
    // Byte for byte the header that `issue` writes: another alg, typ or kid, a jku, jwk, x5u or crit, and a
    // duplicate member all differ from it, and none of them is ever interpreted.
    const verifier = verifiers.find((one) => one.kind === kind && token.startsWith(one.segment));
    if (verifier === undefined) return null;
    const claims = await jwtVerify(token, verifier.key.publicKey, {
      algorithms: ['EdDSA'],
      typ: types[kind],
      issuer,
      audience: audiences[surface],
      requiredClaims: ['sub', 'sid', 'jti', 'iat', 'exp'],
      currentDate: now,
    }).then(({ payload }) => payload, nullIfRejected);
    if (claims === null || !isCanonical(token, claims)) return null;
    const { iat, exp } = claims;
    const subject = subjectOf(claims);
    if (subject === null || !isTime(iat) || !isTime(exp)) return null;
    return { subject: { ...subject, issuedAt: iat }, surface, kind, expiresAt: exp };
  }

  return {
    jwks: { keys: keys.all.map(({ publicJwk }) => publicJwk) },

    issue(surface, kind, { userId, sessionId }, now) {
      const issuedAt = seconds(now);
      return new SignJWT({ sid: sessionId })
        .setProtectedHeader(headers[kind].header)
        .setIssuer(issuer)
        .setSubject(String(userId))
        .setAudience(audiences[surface])
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + tokenLifetimes[surface][kind])
        .sign(current.privateKey);
    },

    verify,

    async readRefreshToken(surface, token, now) {
      const proved = await verify(surface, 'refresh', token, now);
      if (proved !== null) return { ...proved, isSigned: true };
      const claims = readClaims(token, types.refresh);
      if (claims === null || claims.iss !== issuer || claims.aud !== audiences[surface]) return null;
      const subject = subjectOf(claims);
      return subject === null ? null : { ...subject, isSigned: false };
    },
  };

  async function verify(
    surface: TokenSurface,
    kind: TokenKind,
    token: string,
    now: Date,
  ): Promise<ProvedSubject | null> {
    let found = verified.get(token) ?? null;
    if (found === null) {
      found = await verifySignature(surface, kind, token, now);
      if (found === null) return null;
      if (kind === 'access') verified.set(token, found);
    }
    const at = seconds(now);
    const isCurrent = at < found.expiresAt && found.subject.issuedAt <= at + clockSkewSeconds;
    return isCurrent && found.surface === surface && found.kind === kind ? found.subject : null;
  }
}

function protectedHeader(kind: TokenKind, key: SigningKey) {
  const header = { alg: 'EdDSA', typ: types[kind], kid: key.id };
  return { header, segment: `${Buffer.from(JSON.stringify(header)).toString('base64url')}.` };
}

/** Returns the claims of a token whose signature is not verified; null unless it has the form of this server's tokens. */
function readClaims(token: string, type: string): JWTPayload | null {
  const [head = '', payload = '', signature = ''] = token.split('.', 3);
  if (!signatureForm.test(signature)) return null;
  try {
    const { kid, ...header } = JSON.parse(Buffer.from(head, 'base64url').toString());
    const isOwn = typeof kid === 'string' && JSON.stringify(header) === JSON.stringify({ alg: 'EdDSA', typ: type });
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return isOwn && typeof claims === 'object' && claims !== null && isCanonical(token, claims) ? claims : null;
  } catch {
    return null;
  }
}

/** Returns null unless the database can hold both ids. */
function subjectOf({ sub, sid }: JWTPayload): TokenSubject | null {
  if (typeof sub !== 'string' || !userIdForm.test(sub) || typeof sid !== 'string' || !uuidForm.test(sid)) return null;
  const userId = Number(sub);
  return userId <= maxUserId ? { userId, sessionId: sid } : null;
}

/** jose has an error class for each reason to reject a token; callers learn none. */
function nullIfRejected(error: unknown): null {
  if (error instanceof errors.JOSEError) return null;
  throw error;
}

/**
 * Returns whether the payload serializes to the bytes it was parsed from. `issue` writes what `JSON.stringify` returns,
 * so a payload with a duplicate member, or a number that JavaScript can't represent, has another origin.
 */
function isCanonical(token: string, payload: JWTPayload): boolean {
  const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return JSON.stringify(payload) === text;
}

function isTime(claim: unknown): claim is number {
  return Number.isSafeInteger(claim) && (claim as number) > 0;
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
