import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
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

export interface OAuthIdentityRow {
  readonly user_id: number;
  /** When the user removed it from their ways to sign in. */
  readonly unlinked_at: string | null;
}

/** Returns the identity, null if no user has had it. Served by the primary key. */
export async function findOAuthIdentity(
  trx: Transaction,
  { provider, subject }: OAuthIdentityKey,
): Promise<OAuthIdentityRow | null> {
  const row = await trx
    .selectFrom('oauth_identities')
    .select(['user_id', 'unlinked_at'])
    .where('provider', '=', provider)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row ?? null;
}

/** Links an identity that no user has, or that its user unlinked. Served by the primary key. */
export async function linkOAuthIdentity(
  trx: Transaction,
  identity: OAuthIdentityKey & { readonly user_id: number; readonly created_at: Date },
): Promise<void> {
  const { user_id, created_at } = identity;
  await trx
    .insertInto('oauth_identities')
    .values(identity)
    .onConflict((conflict) =>
      conflict.columns(['provider', 'subject']).doUpdateSet({ user_id, created_at, unlinked_at: null }),
    )
    .execute();
}

/** Returns a user's providers, the one that was linked first first. Served by oauth_identities_user. */
export async function selectIdentitiesOf(
  db: Database | Transaction,
  userId: number,
): Promise<{ readonly provider: OAuthProviderName; readonly linked_at: string }[]> {
  return await db
    .selectFrom('oauth_identities')
    .select(['provider', ({ fn }) => fn.min('created_at').as('linked_at')])
    .where('user_id', '=', userId)
    .where('unlinked_at', 'is', null)
    .groupBy('provider')
    .orderBy('linked_at')
    .orderBy('provider')
    .$castTo<{ readonly provider: OAuthProviderName; readonly linked_at: string }>()
    .execute();
}

/** Unlinks a user's accounts at a provider. Served by oauth_identities_user. */
export async function unlinkIdentitiesOf(
  trx: Transaction,
  userId: number,
  provider: OAuthProviderName,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('oauth_identities')
    .set({ unlinked_at: now })
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .where('unlinked_at', 'is', null)
    .execute();
}

/** Returns whether a user has an account at a provider. Served by oauth_identities_user. */
export async function hasIdentityOf(trx: Transaction, userId: number, provider: OAuthProviderName): Promise<boolean> {
  const row = await trx
    .selectFrom('oauth_identities')
    .select('subject')
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .where('unlinked_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes the identities that a user linked since a time (RFC 3339). Served by oauth_identities_user. */
export async function deleteOAuthIdentitiesSince(trx: Transaction, userId: number, since: string): Promise<void> {
  await trx.deleteFrom('oauth_identities').where('user_id', '=', userId).where('created_at', '>=', since).execute();
}

/** Served by oauth_identities_user. */
export async function deleteOAuthIdentitiesOf(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('oauth_identities').where('user_id', '=', userId).execute();
}
