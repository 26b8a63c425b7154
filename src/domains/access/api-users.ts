import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { defined } from '../../platform/values/defined.ts';
import { type ApiUserTokens, hashApiUserToken, maskedToken } from './api-user-token.ts';
import {
  type ApiUserRow,
  deleteApiUserRow,
  insertApiUser,
  lockAndCountApiUsers,
  selectApiUser,
  selectApiUsers,
  updateApiUserRow,
} from './api-users.repository.ts';

type Schemas = components['schemas'];

/** As many as one list returns. */
const maxApiUsers = 1_000;

export function apiUserNotFound(): ApiError {
  return new ApiError('not_found', 'API user not found');
}

/** Returns all API users, with masked tokens. */
export async function listApiUsers(db: Database): Promise<Schemas['ApiUser'][]> {
  return (await selectApiUsers(db)).map((row) => apiUserBody(row));
}

/** Returns an API user with a masked token. Throws `not_found`. */
export async function getApiUser(db: Database, id: string): Promise<Schemas['ApiUser']> {
  const row = await selectApiUser(db, id);
  if (row === undefined) throw apiUserNotFound();
  return apiUserBody(row);
}

/**
 * Creates an API user. Its token is in the returned body only, and stored as a hash.
 * Throws `validation_failed` for a name that is taken and past the maximum number.
 */
export async function createApiUser(
  trx: Transaction,
  { now }: Pick<Act, 'now'>,
  tokens: ApiUserTokens,
  given: Schemas['CreateApiUserRequest'],
): Promise<Schemas['ApiUser']> {
  const { name, description = '', expire_at: expireAt, scopes = [], status, ...rest } = given;
  rest satisfies Record<string, never>;
  if ((await lockAndCountApiUsers(trx)) >= maxApiUsers) {
    throw ApiError.invalid('name', `There can be at most ${maxApiUsers} API users`);
  }
  const id = randomUUID();
  const token = await tokens.mint(id, now);
  const row = await insertApiUser(trx, {
    id,
    name,
    description,
    ...storedOf(token),
    expire_at: expireAt == null ? null : readExpiry(expireAt),
    scopes: distinct(scopes),
    status,
    created_at: now,
  }).catch(rejectTakenName);
  return apiUserBody(row, token);
}

/**
 * Changes what is given; null removes the expiry. The token stays valid, with the new rights from the next request.
 * Throws `not_found`, `validation_failed`.
 */
export async function updateApiUser(
  trx: Transaction,
  id: string,
  given: Schemas['UpdateApiUserRequest'],
): Promise<Schemas['ApiUser']> {
  const { name, description, expire_at: expireAt, scopes, status, ...rest } = given;
  rest satisfies Record<string, never>;
  const change = defined({
    name,
    description,
    expire_at: expireAt == null ? expireAt : readExpiry(expireAt),
    scopes: scopes === undefined ? undefined : distinct(scopes),
    status,
  });
  const row = await updateApiUserRow(trx, id, change).catch(rejectTakenName);
  if (row === undefined) throw apiUserNotFound();
  return apiUserBody(row);
}

/** Deletes an API user. Its token is invalid from the next request. Throws `not_found`. */
export async function deleteApiUser(trx: Transaction, id: string): Promise<void> {
  if (!(await deleteApiUserRow(trx, id))) throw apiUserNotFound();
}

/** Replaces the token of an API user; the old one is invalid from the next request. Throws `not_found`. */
export async function regenerateApiUserToken(
  trx: Transaction,
  { now }: Pick<Act, 'now'>,
  tokens: ApiUserTokens,
  id: string,
): Promise<Schemas['ApiUser']> {
  const token = await tokens.mint(id, now);
  const row = await updateApiUserRow(trx, id, storedOf(token));
  if (row === undefined) throw apiUserNotFound();
  return apiUserBody(row, token);
}

function apiUserBody({ token_last_four: lastFour, ...row }: ApiUserRow, token?: string): Schemas['ApiUser'] {
  return { ...row, token: token ?? maskedToken(lastFour) };
}

function storedOf(token: string) {
  return { token_hash: hashApiUserToken(token), token_last_four: token.slice(-4) };
}

function distinct(scopes: readonly string[]): string[] {
  return [...new Set(scopes)];
}

/** Returns a time that the database can hold. Throws `validation_failed` for leap seconds and years out of range. */
function readExpiry(text: string): Date {
  const time = new Date(text);
  const year = time.getUTCFullYear();
  if (!(year >= 1970 && year <= 9999)) throw ApiError.invalid('expire_at', 'Invalid input');
  return time;
}

function rejectTakenName(error: unknown): never {
  if (violatedConstraint(error) === 'api_users_name_key') throw ApiError.invalid('name', 'Name already exists');
  throw error;
}
