import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import type { OAuthProviderName } from './settings.ts';

export interface NewOAuthFlow {
  readonly state_hash: Buffer;
  readonly provider: OAuthProviderName;
  readonly browser_hash: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
}

export async function insertOAuthFlow(trx: Transaction, flow: NewOAuthFlow): Promise<void> {
  await trx.insertInto('oauth_flows').values(flow).execute();
}

export interface OAuthFlowKey {
  readonly stateHash: Buffer;
  readonly provider: OAuthProviderName;
  readonly browserHash: Buffer;
  readonly now: Date;
}

/**
 * Consumes a flow: of concurrent requests that name it, one gets true. Returns false, and the flow stays, for another
 * provider or browser. Served by the primary key.
 */
export async function takeOAuthFlow(
  db: Database,
  { stateHash, provider, browserHash, now }: OAuthFlowKey,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('oauth_flows')
    .where('state_hash', '=', stateHash)
    .where('provider', '=', provider)
    .where('browser_hash', '=', browserHash)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Served by oauth_flows_expiry. Concurrent workers take different rows. */
export const deleteExpiredFlows = prepare('deleteExpiredFlows', (db, p: Placeholders<{ now: string; batch: number }>) =>
  db
    .deleteFrom('oauth_flows')
    .where('state_hash', 'in', (flows) =>
      flows
        .selectFrom('oauth_flows')
        .select('state_hash')
        .where('expires_at', '<=', p.now)
        .orderBy('expires_at')
        .limit(p.batch)
        .forUpdate()
        .skipLocked(),
    ),
);
