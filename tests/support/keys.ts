import type { Config } from '../../src/app/config.ts';
import { sealedColumns } from '../../src/app/sealed-columns.ts';
import { createEncryptionKeys, type EncryptionKeys } from '../../src/platform/secrets/encryption-keys.ts';
import { createSecretBox, type SecretBox } from '../../src/platform/secrets/secret-box.ts';
import type { PrivateKeyJwk } from '../../src/platform/secrets/settings.ts';
import { createSigningKeys, type SigningKeys } from '../../src/platform/secrets/signing-keys.ts';

/** Encrypts and decrypts as a server with these settings. */
export function secretBoxOf({ encryptionKeys }: Pick<Config, 'encryptionKeys'>): SecretBox {
  return createSecretBox(createEncryptionKeys(encryptionKeys), sealedColumns);
}

/** One key, from which the others of a process are derived. */
export function keysOf(...keys: [Uint8Array, ...Uint8Array[]]): EncryptionKeys {
  return createEncryptionKeys(keys);
}

/** The keys of a server: the first signs. */
export async function signingKeysOf(...jwtPrivateKeys: [PrivateKeyJwk, ...PrivateKeyJwk[]]): Promise<SigningKeys> {
  return createSigningKeys({ jwtPrivateKeys, jwtRevokedKeys: [] });
}
