import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
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

/** As many as one list answers. */
const maxApiUsers = 1_000;

export function apiUserNotFound(): ApiError {
  return new ApiError('not_found', 'API user not found');
}

export async function listApiUsers(db: Database): Promise<Schemas['ApiUser'][]> {
  return (await selectApiUsers(db)).map((row) => apiUserBody(row));
}

/** Throws `not_found`. */
export async function getApiUser(db: Database, id: string): Promise<Schemas['ApiUser']> {
  const row = await selectApiUser(db, id);
  if (row === undefined) throw apiUserNotFound();
  return apiUserBody(row);
}

/** Makes an API user with its token, which is in this answer and nowhere else. Throws `validation_failed`. */
export async function createApiUser(
  trx: Transaction,
  tokens: ApiUserTokens,
  given: Schemas['CreateApiUserRequest'],
  now: Date,
): Promise<Schemas['ApiUser']> {
  if ((await lockAndCountApiUsers(trx)) >= maxApiUsers) {
    throw ApiError.invalid('name', `There can be at most ${maxApiUsers} API users`);
  }
  const id = randomUUID();
  const token = await tokens.mint(id, now);
  const row = await insertApiUser(trx, {
    id,
    name: given.name,
    description: given.description ?? '',
    ...storedOf(token),
    expire_at: given.expire_at == null ? null : readExpiry(given.expire_at),
    scopes: distinct(given.scopes ?? []),
    status: given.status,
    created_at: now,
  }).catch(refuseTakenName);
  return apiUserBody(row, token);
}

/**
 * Changes what is given; null removes the expiry. The token stays, with the new rights from the next request on.
 * Throws `not_found`, `validation_failed`.
 */
export async function updateApiUser(
  trx: Transaction,
  id: string,
  { expire_at: expireAt, scopes, ...given }: Schemas['UpdateApiUserRequest'],
): Promise<Schemas['ApiUser']> {
  const row = await updateApiUserRow(trx, id, {
    ...given,
    ...(expireAt === undefined ? {} : { expire_at: expireAt === null ? null : readExpiry(expireAt) }),
    ...(scopes === undefined ? {} : { scopes: distinct(scopes) }),
  }).catch(refuseTakenName);
  if (row === undefined) throw apiUserNotFound();
  return apiUserBody(row);
}

/** Its token stops working at once. Throws `not_found`. */
export async function deleteApiUser(trx: Transaction, id: string): Promise<void> {
  if (!(await deleteApiUserRow(trx, id))) throw apiUserNotFound();
}

/** Puts a new token in the place of the old one, which stops working at once. Throws `not_found`. */
export async function regenerateApiUserToken(
  trx: Transaction,
  tokens: ApiUserTokens,
  id: string,
  now: Date,
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

/** A time that the database can hold; leap seconds and the year 0 are none. */
function readExpiry(text: string): Date {
  const time = new Date(text);
  const year = time.getUTCFullYear();
  if (!(year >= 1970 && year <= 9999)) throw ApiError.invalid('expire_at', 'Invalid input');
  return time;
}

function refuseTakenName(error: unknown): never {
  if (violatedConstraint(error) === 'api_users_name_key') throw ApiError.invalid('name', 'Name already exists');
  throw error;
}
