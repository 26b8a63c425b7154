import { createPublicKey, hash } from 'node:crypto';
import { type CryptoKey, importJWK } from 'jose';
import { ConfigError } from '../config-error.ts';
import type { PrivateKeyJwk, SecretSettings } from './settings.ts';

/** A key that verifies tokens of this server, and its published half. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: PublicJwk;
}

/** RFC 8037: an Ed25519 public key. */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** The keys of `JWT_PRIVATE_KEYS`, without the revoked ones. */
export interface SigningKeys {
  /** Signs. */
  readonly current: SigningKey;
  /** Verify: the current key first. */
  readonly all: readonly SigningKey[];
}

/**
 * Imports the keys. Throws `ConfigError` if the `x` of one doesn't belong to its `d`: the published key would verify
 * nothing.
 */
export async function createSigningKeys(
  settings: Pick<SecretSettings, 'jwtPrivateKeys' | 'jwtRevokedKeys'>,
): Promise<SigningKeys> {
  const { jwtPrivateKeys, jwtRevokedKeys } = settings;
  const [first, ...others] = jwtPrivateKeys;
  const current = await prepare(first);
  const valid = others.filter(({ x }) => !jwtRevokedKeys.includes(signingKeyId(x)));
  return { current, all: [current, ...(await Promise.all(valid.map(prepare)))] };
}

/** Returns the id of the key with the public part `x`: its thumbprint (RFC 7638), the same after every start. */
export function signingKeyId(x: string): string {
  return hash('sha256', JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }), 'base64url');
}

async function prepare(jwk: PrivateKeyJwk): Promise<SigningKey> {
  const { x } = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ format: 'jwk' });
  if (x !== jwk.x)
    throw new ConfigError('JWT_PRIVATE_KEY or JWT_PRIVATE_KEYS is broken: an x does not belong to its d');
  const publicPart = { kty: 'OKP', crv: 'Ed25519', x: jwk.x } as const;
  const id = signingKeyId(jwk.x);
  return {
    id,
    privateKey: (await importJWK({ ...publicPart, d: jwk.d }, 'EdDSA')) as CryptoKey,
    publicKey: (await importJWK(publicPart, 'EdDSA')) as CryptoKey,
    publicJwk: { ...publicPart, kid: id, alg: 'EdDSA', use: 'sig' },
  };
}
