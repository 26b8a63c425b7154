import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { apiKeyPrefix, hashApiKey, mintApiKey } from '../../platform/access/api-key-format.ts';
import { countUserApiKeys, deleteUserApiKeyRow, insertUserApiKey } from './user-api-keys.repository.ts';
import { lockUser } from './users.repository.ts';

/** As many as the contract's list can hold. */
const maxKeys = 100;

export interface MintedApiKey {
  readonly id: number;
  /** The whole key. It exists in this answer and nowhere else. */
  readonly key: string;
  readonly prefix: string;
}

/**
 * Makes a key that acts as its user.
 * Throws `validation_failed` when the user has as many as they can have.
 */
export async function createUserApiKey(
  trx: Transaction,
  userId: number,
  name: string,
  now: Date,
): Promise<MintedApiKey> {
  // Two keys made at once must not both be the last.
  await lockUser(trx, userId);
  if ((await countUserApiKeys(trx, userId)) >= maxKeys) {
    throw ApiError.invalid('name', `You can have at most ${maxKeys} API keys`);
  }
  const key = mintApiKey();
  const prefix = apiKeyPrefix(key);
  const id = await insertUserApiKey(trx, { user_id: userId, name, prefix, key_hash: hashApiKey(key), created_at: now });
  return { id, key, prefix };
}

/** Throws `not_found` for a key that doesn't exist and for somebody else's. */
export async function deleteUserApiKey(trx: Transaction, userId: number, keyId: number): Promise<void> {
  if (!(await deleteUserApiKeyRow(trx, userId, keyId))) throw new ApiError('not_found', 'API key not found');
}
