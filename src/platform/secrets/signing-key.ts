import { createPublicKey } from 'node:crypto';
import { type CryptoKey, calculateJwkThumbprint, importJWK } from 'jose';
import type { PrivateKeyJwk } from '../../app/config.ts';
import { ConfigError } from '../config-error.ts';

/** The key that signs every token of this server, and its public half as the world sees it. */
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

/**
 * Prepares an Ed25519 private key (RFC 8037) for use. Its id is the thumbprint of RFC 7638, the same after every start.
 * The public half is computed from the private one, so a mismatched `x` can't publish a key that verifies nothing.
 */
export async function prepareSigningKey(jwk: PrivateKeyJwk): Promise<SigningKey> {
  const { x } = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ format: 'jwk' });
  if (x !== jwk.x) throw new ConfigError('JWT_PRIVATE_KEY is broken: its x does not belong to its d');
  const publicPart = { kty: 'OKP', crv: 'Ed25519', x: jwk.x } as const;
  const id = await calculateJwkThumbprint(publicPart);
  return {
    id,
    privateKey: (await importJWK({ ...publicPart, d: jwk.d }, 'EdDSA')) as CryptoKey,
    publicKey: (await importJWK(publicPart, 'EdDSA')) as CryptoKey,
    publicJwk: { ...publicPart, kid: id, alg: 'EdDSA', use: 'sig' },
  };
}
