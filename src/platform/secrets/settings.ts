import { ConfigError } from '../config-error.ts';
import { type Environment, list, type Mode, text } from '../settings/environment.ts';
import { signingKeyId } from './signing-keys.ts';
import { storedSecrets } from './stored-secrets.ts';
import { isGuessableKey, isPublishedKey } from './weak-secrets.ts';

export interface SecretSettings {
  /** Ed25519 private keys as JWK (RFC 8037). The first signs tokens, tokens of the others are valid too. */
  readonly jwtPrivateKeys: readonly [PrivateKeyJwk, ...PrivateKeyJwk[]];
  /** Ids of keys whose signatures are not accepted any more. */
  readonly jwtRevokedKeys: readonly string[];
  /** 32 bytes each. The first encrypts secrets that must be read back, the others decrypt; further keys are derived from them. */
  readonly encryptionKeys: readonly [Buffer, ...Buffer[]];
}

export interface PrivateKeyJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
}

/** A rotation needs two. Each further key costs an attempt for values that don't name their key. */
const maxKeys = 10;

/**
 * Production requires both kinds of keys. In development a missing one is generated once and stored in
 * `DATA_DIR/secrets.json`. Throws `ConfigError`, in production also for keys that others know or can guess.
 */
export function secretSettings(environment: Environment, mode: Mode, dataDir: string): SecretSettings {
  rejectOtherKeys(environment);
  const jwks = either(environment, 'JWT_PRIVATE_KEY', 'JWT_PRIVATE_KEYS');
  const base64 = either(environment, 'ENCRYPTION_KEY', 'ENCRYPTION_KEYS');
  if (mode === 'production' && (jwks === null || base64 === null)) {
    const missing = [...(jwks === null ? ['JWT_PRIVATE_KEY'] : []), ...(base64 === null ? ['ENCRYPTION_KEY'] : [])];
    throw new ConfigError(`Production needs ${missing.join(' and ')}. See .env.example.`);
  }
  const jwtPrivateKeys = readJwks(jwks ?? ['JWT_PRIVATE_KEY', storedSecrets(dataDir).JWT_PRIVATE_KEY]);
  const encryptionKeys = readKeys(base64 ?? ['ENCRYPTION_KEY', storedSecrets(dataDir).ENCRYPTION_KEY]);
  if (mode === 'production') {
    for (const key of jwtPrivateKeys) rejectKnownJwk(jwks?.[0], key);
    for (const key of encryptionKeys) rejectGuessableKey(base64?.[0], key);
  }
  return { jwtPrivateKeys, jwtRevokedKeys: revokedKeys(environment, jwtPrivateKeys[0]), encryptionKeys };
}

/** The name of a setting and its value. */
type Given = readonly [name: string, value: string];

/** Returns the one of two settings that is given; null if neither is. */
function either(environment: Environment, single: string, several: string): Given | null {
  const [one, list] = [text(environment, single), text(environment, several)];
  if (one !== undefined && list !== undefined) {
    throw new ConfigError(`${single} and ${several} are both set: keep ${several}, and put the key of ${single} in it`);
  }
  if (one !== undefined) return [single, one];
  return list === undefined ? null : [several, list];
}

/** A key of a misspelled or unknown variable would be ignored, and its owner would take it for the key in use. */
function rejectOtherKeys(environment: Environment): void {
  const known = ['JWT_PRIVATE_KEY', 'JWT_PRIVATE_KEYS', 'JWT_REVOKED_KEYS', 'ENCRYPTION_KEY', 'ENCRYPTION_KEYS'];
  for (const [name, value] of Object.entries(environment)) {
    const setting = name.replace(/_FILE$/, '');
    if (value && !known.includes(setting) && /^(?:JWT_(?:PRIVATE|SECRET|REVOKED|PUBLIC)|ENCRYPTION_KEY)/.test(name)) {
      throw new ConfigError(`${name} is not a setting: keys are set with ${known.join(', ')}. Remove it`);
    }
  }
}

function rejectKnownJwk(name: string | undefined, { x, d }: PrivateKeyJwk): void {
  if (!isPublishedKey(x) && !isGuessableKey(Buffer.from(d, 'base64url'))) return;
  throw new ConfigError(`${name} has a published key, or one that can be guessed: generate one, see .env.example`);
}

function rejectGuessableKey(name: string | undefined, key: Buffer): void {
  if (!isGuessableKey(key)) return;
  throw new ConfigError(`${name} must be 32 random bytes in base64, not a text or a pattern: openssl rand -base64 32`);
}

/** 32 bytes in base64url: of a key, and of a key id. */
const base64urlOf32Bytes = /^[\w-]{43}$/;

function readJwks([name, given]: Given): [PrivateKeyJwk, ...PrivateKeyJwk[]] {
  const parsed = parseJson(given);
  const isList = name === 'JWT_PRIVATE_KEYS';
  const jwks = (isList ? parsed : [parsed]) as PrivateKeyJwk[];
  if (!Array.isArray(jwks) || jwks.length === 0 || !jwks.every(isPrivateJwk)) {
    const form = '{"kty":"OKP","crv":"Ed25519","x","d"}';
    throw new ConfigError(
      isList
        ? `${name} must be a JSON array of Ed25519 private keys as JWK: [${form}, …]`
        : `${name} must be an Ed25519 private key as JWK: ${form}`,
    );
  }
  const members = jwks.reduce((total, jwk) => total + Object.keys(jwk).length, 0);
  if ([...given.matchAll(/"\w+"\s*:/g)].length > members) {
    throw new ConfigError(`${name} has a member twice: remove one`);
  }
  rejectRepeated(
    name,
    jwks.map(({ x }) => x),
  );
  return jwks as [PrivateKeyJwk, ...PrivateKeyJwk[]];
}

function isPrivateJwk(jwk: PrivateKeyJwk | null): boolean {
  return (
    jwk?.kty === 'OKP' && jwk.crv === 'Ed25519' && base64urlOf32Bytes.test(jwk.d) && base64urlOf32Bytes.test(jwk.x)
  );
}

function parseJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}

function readKeys([name, given]: Given): [Buffer, ...Buffer[]] {
  if (name === 'ENCRYPTION_KEY' && /[\s,;]/.test(given)) {
    throw new ConfigError('ENCRYPTION_KEY is one key, not a list: set ENCRYPTION_KEYS');
  }
  const keys = given.split(',').map((one) => readKey(name, one.trim()));
  rejectRepeated(
    name,
    keys.map((key) => key.toString('base64')),
  );
  return keys as [Buffer, ...Buffer[]];
}

function readKey(name: string, base64: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (!/^[\w+/-]{43}=?$/.test(base64) || key.length !== 32 || new Set(key).size < 8) {
    const form =
      name === 'ENCRYPTION_KEYS'
        ? 'keys of 32 random bytes in base64, separated by commas'
        : '32 random bytes in base64';
    throw new ConfigError(`${name} must be ${form}: openssl rand -base64 32`);
  }
  return key;
}

function rejectRepeated(name: string, keys: readonly string[]): void {
  if (new Set(keys).size !== keys.length) throw new ConfigError(`${name} has a key twice: remove one`);
  if (keys.length > maxKeys)
    throw new ConfigError(`${name} has ${keys.length} keys, at most ${maxKeys} are used: remove old ones`);
}

function revokedKeys(environment: Environment, current: PrivateKeyJwk): string[] {
  const ids = list(environment, 'JWT_REVOKED_KEYS');
  for (const id of ids) {
    if (base64urlOf32Bytes.test(id)) continue;
    throw new ConfigError(
      'JWT_REVOKED_KEYS must be ids of keys (the kid of /.well-known/jwks.json), separated by commas',
    );
  }
  if (ids.includes(signingKeyId(current.x))) {
    throw new ConfigError('JWT_REVOKED_KEYS names the key that signs: put another key first in JWT_PRIVATE_KEYS');
  }
  return ids;
}
