import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import type { OAuthProviderName } from './settings.ts';

const columns = [
  'users.id',
  'users.uuid',
  'users.email',
  'users.username',
  'users.full_name',
  'users.profile_image',
  'users.is_platform_admin',
  'users.is_verified',
  'users.default_tenant_id',
  'users.oauth_provider',
  'users.created_at',
  'users.last_login_at',
] as const;

/** What the contract shows of a user, and the tenant that requests act in if they name none. */
export interface UserRow {
  readonly id: number;
  readonly uuid: string;
  readonly email: string;
  readonly username: string;
  readonly full_name: string;
  readonly profile_image: string | null;
  readonly is_platform_admin: boolean;
  readonly is_verified: boolean;
  readonly default_tenant_id: string | null;
  readonly oauth_provider: string | null;
  readonly created_at: string;
  readonly last_login_at: string | null;
}

export interface NewUser {
  readonly email: string;
  readonly username: string;
  readonly full_name: string;
  /** Null: can't log in before a password is set. */
  readonly password_hash: string | null;
  readonly is_platform_admin: boolean;
  readonly is_verified?: boolean;
  /** The provider that the account was created with. */
  readonly oauth_provider?: OAuthProviderName;
  readonly timezone?: string;
  readonly terms_accepted_at?: Date;
  readonly accepts_promotions?: boolean;
  readonly accepts_tracking?: boolean;
  readonly created_at: Date;
}

/** Violates users_email_key or users_username_key if the address or the name is taken. */
export async function insertUser(trx: Transaction, user: NewUser): Promise<UserRow> {
  return await trx
    .insertInto('users')
    .values({ ...user, updated_at: user.created_at })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Returns undefined if the address has an account. Served by users_email_key. */
export async function insertUserUnlessKnown(trx: Transaction, user: NewUser): Promise<UserRow | undefined> {
  return await trx
    .insertInto('users')
    .values({ ...user, updated_at: user.created_at })
    .onConflict((conflict) => conflict.constraint('users_email_key').doNothing())
    .returning(columns)
    .executeTakeFirst();
}

/** Returns which of an address and a username have an account. Served by users_email_key and users_username_key. */
export async function selectTakenNames(
  db: Database | Transaction,
  email: string,
  username: string | null,
): Promise<{ readonly email: boolean; readonly username: boolean }> {
  const rows = await db
    .selectFrom('users')
    .select(['email', 'username'])
    .where(({ or, eb }) =>
      or([eb('email', '=', email), ...(username === null ? [] : [eb('username_key', '=', username.toLowerCase())])]),
    )
    .execute();
  return {
    email: rows.some((row) => row.email === email),
    username: rows.some((row) => row.username.toLowerCase() === username?.toLowerCase()),
  };
}

/** Returns a user, who must exist. Served by the primary key. */
export async function selectUser(db: Database | Transaction, userId: number): Promise<UserRow> {
  return await db.selectFrom('users').select(columns).where('id', '=', userId).executeTakeFirstOrThrow();
}

/** Sets the user's default tenant if there is none. Served by the primary key. */
export async function adoptDefaultTenant(trx: Transaction, userId: number, tenantId: string): Promise<void> {
  await trx
    .updateTable('users')
    .set({ default_tenant_id: tenantId })
    .where('id', '=', userId)
    .where('default_tenant_id', 'is', null)
    .execute();
}

/** A member of a tenant, as the tenant sees them. */
export interface MemberRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Returns a member of a tenant. Served by users_uuid_key and the primary key of memberships. */
export async function selectMember(
  db: Database | Transaction,
  tenantId: string,
  userUuid: string,
): Promise<MemberRow | undefined> {
  return await db
    .selectFrom('users as u')
    .innerJoin('memberships as m', 'm.user_id', 'u.id')
    .select(['u.uuid as id', 'u.email', 'u.full_name as name', 'u.created_at', 'u.updated_at'])
    .where('u.uuid', '=', userUuid)
    .where('m.tenant_id', '=', tenantId)
    .where('m.removed_at', 'is', null)
    .executeTakeFirst();
}

/** Returns id and uuid of the account with an address. Served by users_email_key. */
export async function selectUserByEmail(
  trx: Transaction,
  email: string,
): Promise<{ readonly id: number; readonly uuid: string } | undefined> {
  return await trx.selectFrom('users').select(['id', 'uuid']).where('email', '=', email).executeTakeFirst();
}

/** Serializes transactions that lock the same user. Served by the primary key. */
export async function lockUser(trx: Transaction, userId: number): Promise<void> {
  await trx.selectFrom('users').select('id').where('id', '=', userId).forUpdate().execute();
}

export interface ProfileChange {
  readonly username?: string;
  readonly full_name?: string;
  readonly profile_image?: string | null;
}

/** Violates users_username_key if the name is taken. Served by the primary key. */
export async function updateUserProfile(trx: Transaction, userId: number, change: ProfileChange): Promise<UserRow> {
  return await trx
    .updateTable('users')
    .set(change)
    .where('id', '=', userId)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

export interface LoginRow {
  readonly id: number;
  readonly password_hash: string | null;
  readonly is_active: boolean;
  /** The account has been used from this address before. */
  readonly known_address: boolean;
}

const selectLogin = prepare('selectLogin', (db, p: Placeholders<{ email: string; ip: string }>) =>
  db
    .selectFrom('users')
    .select(['users.id', 'users.password_hash', 'users.is_active'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('sessions')
          .select(sql`1`.as('found'))
          .whereRef('sessions.user_id', '=', 'users.id')
          .where('sessions.ip', '=', p.ip),
      )
        .$castTo<boolean>()
        .as('known_address'),
    )
    .where('users.email', '=', p.email),
);

/** Returns what a login needs of the account with an address. Served by users_email_key and sessions_user. */
export async function findLogin(db: Database, email: string, ip: string): Promise<LoginRow | null> {
  const row = await selectLogin.first(db, { email, ip });
  return row ?? null;
}

/**
 * Records the time of a login. Returns null if the account was deactivated or its password changed after `passwordHash`
 * was read, so that a login in progress doesn't outlive either; also if it needs a second factor. Served by the primary key.
 */
export async function recordLogin(
  trx: Transaction,
  userId: number,
  passwordHash: string,
  now: Date,
): Promise<UserRow | null> {
  const row = await trx
    .updateTable('users')
    .set({ last_login_at: now })
    .where('id', '=', userId)
    .where('password_hash', '=', passwordHash)
    .where('is_active', '=', true)
    .where('mfa_enabled_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Records the time of a login by OAuth. Returns null for a deactivated account and for one that needs a second factor. Served
 * by the primary key.
 */
export async function recordOAuthLogin(trx: Transaction, userId: number, now: Date): Promise<UserRow | null> {
  const row = await trx
    .updateTable('users')
    .set({ last_login_at: now })
    .where('id', '=', userId)
    .where('is_active', '=', true)
    .where('mfa_enabled_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Returns whether an account needs a second factor. False also if it was deactivated or if its password is no longer the one
 * with the hash (null: any). Served by the primary key.
 */
export async function needsSecondFactor(
  trx: Transaction,
  userId: number,
  passwordHash: string | null,
): Promise<boolean> {
  const row = await trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .$if(passwordHash !== null, (query) => query.where('password_hash', '=', passwordHash))
    .where('is_active', '=', true)
    .where('mfa_enabled_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Records the time of a login whose second factor was proved. Returns null if the account was deactivated or has no second
 * factor any more, or if its password is no longer the one of whose hash `passwordProof` is the SHA-256 (null: any). Served by
 * the primary key.
 */
export async function recordVerifiedLogin(
  trx: Transaction,
  userId: number,
  passwordProof: Buffer | null,
  now: Date,
): Promise<UserRow | null> {
  const row = await trx
    .updateTable('users')
    .set({ last_login_at: now })
    .where('id', '=', userId)
    .$if(passwordProof !== null, (query) =>
      query.where(sql`sha256(convert_to(password_hash, 'UTF8'))`, '=', passwordProof),
    )
    .where('is_active', '=', true)
    .where('mfa_enabled_at', 'is not', null)
    .returning(columns)
    .executeTakeFirst();
  return row ?? null;
}

export interface PasswordOwnerRow {
  readonly email: string;
  readonly username: string;
  readonly full_name: string;
  readonly password_hash: string | null;
}

/** Served by the primary key. */
export async function selectPasswordOwner(db: Database, userId: number): Promise<PasswordOwnerRow> {
  return await db
    .selectFrom('users')
    .select(['email', 'username', 'full_name', 'password_hash'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
}

/** Returns false if the password is no longer the one whose hash is `before`. Served by the primary key. */
export async function replacePasswordHash(
  trx: Transaction,
  userId: number,
  before: string,
  after: string,
): Promise<boolean> {
  const row = await trx
    .updateTable('users')
    .set({ password_hash: after })
    .where('id', '=', userId)
    .where('password_hash', '=', before)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns a tenant's name, for the password policy: guessers know it. Served by the primary key. */
export async function selectTenantName(db: Database, tenantId: string): Promise<string | null> {
  const row = await db.selectFrom('tenants').select('name').where('id', '=', tenantId).executeTakeFirst();
  return row?.name ?? null;
}

/** Returns whether there is a platform admin. Scans users up to the first; usually the first account is one. */
export async function platformAdminExists(trx: Transaction): Promise<boolean> {
  const row = await trx
    .selectFrom('users')
    .select('id')
    .where('is_platform_admin', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Serializes changes of platform admins until the transaction ends. Advisory lock. */
export async function lockPlatformAdmins(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('users.is_platform_admin', 0))`.execute(trx);
}

/** Makes a user a platform admin. Returns their id, null if no account has the address. Served by users_email_key. */
export async function grantPlatformAdmin(db: Database, email: string): Promise<number | null> {
  const row = await db
    .updateTable('users')
    .set({ is_platform_admin: true })
    .where('email', '=', email)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface ActiveUserRow {
  readonly id: number;
  readonly email: string;
  readonly full_name: string;
}

/** Returns the account that has an address, null if there is none or it is deactivated. Served by users_email_key. */
export async function findActiveUser(db: Database | Transaction, email: string): Promise<ActiveUserRow | null> {
  const row = await db
    .selectFrom('users')
    .select(['id', 'email', 'full_name'])
    .where('email', '=', email)
    .where('is_active', '=', true)
    .executeTakeFirst();
  return row ?? null;
}

/** Served by the primary key. */
export async function markVerified(trx: Transaction, userId: number): Promise<void> {
  await trx.updateTable('users').set({ is_verified: true }).where('id', '=', userId).execute();
}

/**
 * Returns whether the address of an account is verified, null for a deactivated account. Locks the row. Served by the
 * primary key.
 */
export async function lockVerification(trx: Transaction, userId: number): Promise<boolean | null> {
  const row = await trx
    .selectFrom('users')
    .select('is_verified')
    .where('id', '=', userId)
    .where('is_active', '=', true)
    .forUpdate()
    .executeTakeFirst();
  return row?.is_verified ?? null;
}

/** Sets a password and marks the address, which received the reset mail, as verified. Served by the primary key. */
export async function setPasswordHash(trx: Transaction, userId: number, passwordHash: string): Promise<void> {
  await trx
    .updateTable('users')
    .set({ password_hash: passwordHash, is_verified: true })
    .where('id', '=', userId)
    .execute();
}

/** Removes the password and marks the address as verified. Served by the primary key. */
export async function replacePasswordByProof(trx: Transaction, userId: number): Promise<void> {
  await trx.updateTable('users').set({ password_hash: null, is_verified: true }).where('id', '=', userId).execute();
}

export interface AccountHolderRow {
  readonly email: string;
  readonly full_name: string;
  readonly is_verified: boolean;
}

/** Locks an account. Returns null for a deactivated one. Served by the primary key. */
export async function lockAccountHolder(trx: Transaction, userId: number): Promise<AccountHolderRow | null> {
  const row = await trx
    .selectFrom('users')
    .select(['email', 'full_name', 'is_verified'])
    .where('id', '=', userId)
    .where('is_active', '=', true)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Sets a verified address. Violates users_email_key if it is taken. Served by the primary key. */
export async function setEmail(trx: Transaction, userId: number, email: string): Promise<void> {
  await trx.updateTable('users').set({ email, is_verified: true }).where('id', '=', userId).execute();
}
