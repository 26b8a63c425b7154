import type { Database, Transaction } from '../../platform/database/database.ts';
import type { SocialPlatform } from './settings.ts';

export interface SocialAccountRow {
  readonly id: number;
  readonly platform: SocialPlatform;
  readonly account_id: string;
  readonly account_name: string;
  readonly is_active: boolean;
  readonly last_verified_at: string;
  readonly created_at: string;
}

const columns = [
  'id',
  'platform',
  'account_id',
  'account_name',
  'is_active',
  'last_verified_at',
  'created_at',
] as const;

/** Returns at most five accounts. Index: social_accounts_platform_key. */
export async function selectSocialAccounts(db: Database | Transaction, tenantId: string): Promise<SocialAccountRow[]> {
  return await db
    .selectFrom('social_accounts')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .orderBy('platform')
    .$castTo<SocialAccountRow>()
    .execute();
}

export interface ConnectedAccount {
  readonly platform: SocialPlatform;
  readonly accountId: string;
  readonly accountName: string;
  readonly sealedToken: Buffer;
  readonly verifiedAt: Date;
}

/** Inserts the account, or replaces the one that the tenant has on the platform. Index: social_accounts_platform_key. */
export async function upsertSocialAccount(
  trx: Transaction,
  tenantId: string,
  account: ConnectedAccount,
): Promise<SocialAccountRow> {
  const values = {
    account_id: account.accountId,
    account_name: account.accountName,
    sealed_token: account.sealedToken,
    is_active: true,
    last_verified_at: account.verifiedAt,
  };
  return await trx
    .insertInto('social_accounts')
    .values({ tenant_id: tenantId, platform: account.platform, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'platform']).doUpdateSet(values))
    .returning(columns)
    .$castTo<SocialAccountRow>()
    .executeTakeFirstOrThrow();
}

/** Deletes an account with its posts. Returns false when there is none. Index: social_accounts_tenant_id_key. */
export async function deleteSocialAccount(trx: Transaction, tenantId: string, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('social_accounts')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Marks the account as inactive if it still has the token that the network rejected. Index: social_accounts_pkey. */
export async function deactivateSocialAccount(db: Database, id: number, sealedToken: Buffer): Promise<void> {
  await db
    .updateTable('social_accounts')
    .set({ is_active: false })
    .where('id', '=', id)
    .where('sealed_token', '=', sealedToken)
    .execute();
}
