import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { apiKeyPrefix, hashApiKey, mintApiKey } from '../../platform/credentials/api-key-format.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { type AccountNotice, sendAccountNotice } from '../messaging/account-notice.ts';
import {
  countUserApiKeys,
  deleteUserApiKeyRow,
  insertUserApiKey,
  selectUserApiKeys,
} from './user-api-keys.repository.ts';
import { lockUser } from './users.repository.ts';

type Schemas = components['schemas'];

/** A person who acts on their own keys. */
type OwnerAct = Pick<Act<UserPrincipal>, 'principal' | 'now'>;

/** The contract's `maxItems` of the list. */
const maxKeys = 100;
const minuteMs = 60_000;
const longestLifeMs = 100 * 365.25 * 86_400_000;

export interface CreatedApiKey {
  readonly id: number;
  /** The whole key. It is in this response only, and stored as a hash. */
  readonly key: string;
  readonly prefix: string;
}

/** Returns a person's keys, the oldest first. */
export async function listUserApiKeys(db: Database, { principal }: OwnerAct): Promise<Schemas['UserApiKeyList']> {
  return { api_keys: await selectUserApiKeys(db, principal.userId) };
}

/**
 * Creates a key that acts as its user, within its scopes, and reports it to them by mail.
 * Throws `access_denied` for a scope that the user lacks, `validation_failed` for an expiry that isn't in the future or
 * is too far in it, and if the user has the maximum number of keys.
 */
export async function createUserApiKey(
  trx: Transaction,
  mails: MailQueue,
  { principal: { userId, isPlatformAdmin }, now }: OwnerAct,
  given: Schemas['CreateUserApiKeyRequest'],
): Promise<CreatedApiKey> {
  const { name, scopes = ['*'], expires_at: givenExpiry = null, ...rest } = given;
  rest satisfies Record<string, never>;
  requireOwnScopes(scopes, isPlatformAdmin);
  const expiresAt = givenExpiry === null ? null : readExpiry(givenExpiry, now);
  // Two keys created concurrently must not both be the last.
  await lockUser(trx, userId);
  if ((await countUserApiKeys(trx, userId)) >= maxKeys) {
    throw ApiError.invalid('name', `You can have at most ${maxKeys} API keys`);
  }
  const key = mintApiKey();
  const prefix = apiKeyPrefix(key);
  const id = await insertUserApiKey(trx, {
    user_id: userId,
    name,
    prefix,
    key_hash: hashApiKey(key),
    scopes,
    expires_at: expiresAt,
    created_at: now,
  });
  await sendAccountNotice(trx, mails, newKeyNotice(userId, prefix, now), now);
  return { id, key, prefix };
}

/** At most one per minute. */
function newKeyNotice(userId: number, prefix: string, now: Date): AccountNotice {
  return {
    userId,
    event: `api-key:${userId}:${Math.floor(now.getTime() / minuteMs)}`,
    subject: 'A new API key was created',
    change: `an API key that begins with ${prefix} was created for your account.`,
    advice:
      'If it was not you, delete it, change your password and choose to delete your API keys as well. Look at the list ' +
      'of your keys: several of one minute are reported once.',
  };
}

/**
 * The rights of a key are those of its user at each request, so only a resource that roles don't give needs a check:
 * a scope by name for a person who is no platform admin is a mistake, or becomes valid without their knowledge.
 */
function requireOwnScopes(scopes: readonly string[], isPlatformAdmin: boolean): void {
  const foreign = isPlatformAdmin ? undefined : scopes.find((scope) => scope.startsWith('admin:'));
  if (foreign !== undefined) {
    throw new ApiError('access_denied', `Insufficient permissions. Required scope: ${foreign}`);
  }
}

function readExpiry(given: string, now: Date): Date {
  const expiresAt = new Date(given);
  const aheadMs = expiresAt.getTime() - now.getTime();
  if (!(aheadMs > 0 && aheadMs <= longestLifeMs)) {
    throw ApiError.invalid('expires_at', 'The expiry must lie in the future, at most a hundred years ahead.');
  }
  return expiresAt;
}

/** Throws `not_found` for a key that doesn't exist and for that of another person. */
export async function deleteUserApiKey(trx: Transaction, { principal }: OwnerAct, keyId: number): Promise<void> {
  if (!(await deleteUserApiKeyRow(trx, principal.userId, keyId))) throw new ApiError('not_found', 'API key not found');
}
