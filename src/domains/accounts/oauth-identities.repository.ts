import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/database.ts';
import type { OAuthProviderName } from './settings.ts';

export interface OAuthIdentityKey {
  readonly provider: OAuthProviderName;
  /** Id of the account at the provider. */
  readonly subject: string;
}

/** Serializes sign-ins with the same account until the transaction ends. Advisory lock. */
export async function lockOAuthIdentity(trx: Transaction, { provider, subject }: OAuthIdentityKey): Promise<void> {
  const name = `oauth_identities ${provider} ${subject}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}

/** Returns the id of the user that an identity belongs to, null if none does. Served by the primary key. */
export async function findOAuthIdentity(
  trx: Transaction,
  { provider, subject }: OAuthIdentityKey,
): Promise<number | null> {
  const row = await trx
    .selectFrom('oauth_identities')
    .select('user_id')
    .where('provider', '=', provider)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

export async function insertOAuthIdentity(
  trx: Transaction,
  identity: OAuthIdentityKey & { readonly user_id: number; readonly created_at: Date },
): Promise<void> {
  await trx.insertInto('oauth_identities').values(identity).execute();
}

/** Returns whether a user has an account at a provider. Served by oauth_identities_user. */
export async function hasIdentityOf(trx: Transaction, userId: number, provider: OAuthProviderName): Promise<boolean> {
  const row = await trx
    .selectFrom('oauth_identities')
    .select('subject')
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .executeTakeFirst();
  return row !== undefined;
}

/** Served by oauth_identities_user. */
export async function deleteOAuthIdentitiesOf(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('oauth_identities').where('user_id', '=', userId).execute();
}
