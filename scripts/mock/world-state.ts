import { sql } from 'kysely';
import type { Config } from '../../src/app/config.ts';
import { createApiUserTokens, hashApiUserToken } from '../../src/domains/access/api-user-token.ts';
import { hashRefreshToken } from '../../src/domains/accounts/session.ts';
import { createTokens, type TokenSurface, type Tokens, tokenExpiry } from '../../src/domains/accounts/tokens.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createSigningKeys } from '../../src/platform/secrets/signing-keys.ts';
import type { Actor } from '../../tests/contract/world.ts';

/** A person of the world with their sessions and keys, as the snapshot stores them. */
export interface StoredPerson {
  readonly name: Actor['name'];
  readonly email: string;
  readonly userId: number;
  /** Ids of their sessions. */
  readonly sessions: { readonly [Surface in TokenSurface]: string };
  /** Headers by security scheme, of credentials that do not expire. */
  readonly keys: Actor['credentials'];
}

/** What the snapshot stores of the world besides its database. */
export interface StoredWorld {
  readonly tenantId: string;
  readonly apiUserId: string;
  /** Everyone's. */
  readonly password: string;
  readonly people: readonly StoredPerson[];
}

/** The tokens of a mock that runs, signed for its URL. */
export interface MockTokens {
  readonly tokens: Tokens;
  readonly apiUserToken: string;
  /** By user id and surface. */
  readonly refreshTokens: ReadonlyMap<string, string>;
}

/** The tables of the product and their copies in the world's snapshot. */
const schemas = ['public', 'world'] as const;

/** Issues the tokens that the rows of sessions and of the API user prove, for this URL and from now on. */
export async function issueTokens(db: Database, config: Config, stored: StoredWorld): Promise<MockTokens> {
  const now = new Date();
  const keys = await createSigningKeys(config);
  const tokens = createTokens({ keys, issuer: config.publicUrl });
  const refreshTokens = new Map<string, string>();
  const sessions: { id: string; hash: string; expires_at: string }[] = [];
  for (const { userId, sessions: ids } of stored.people) {
    for (const surface of ['platform', 'sites'] as const) {
      const token = await tokens.issue(surface, 'refresh', { userId, sessionId: ids[surface] }, now);
      refreshTokens.set(`${userId} ${surface}`, token);
      const expires_at = tokenExpiry(surface, 'refresh', now).toISOString();
      sessions.push({ id: ids[surface], hash: hashRefreshToken(token).toString('hex'), expires_at });
    }
  }
  const apiUserToken = await createApiUserTokens({ keys, issuer: config.publicUrl }).mint(stored.apiUserId, now);
  for (const schema of schemas) {
    await sql`
      update ${sql.table(`${schema}.sessions`)} as s
      set refresh_token_hash = decode(given.hash, 'hex'), expires_at = given.expires_at
      from json_to_recordset(${JSON.stringify(sessions)}) as given (id uuid, hash text, expires_at timestamptz)
      where s.id = given.id
    `.execute(db);
    await sql`
      update ${sql.table(`${schema}.api_users`)}
      set token_hash = ${hashApiUserToken(apiUserToken)}, token_last_four = ${apiUserToken.slice(-4)}
      where id = ${stored.apiUserId}
    `.execute(db);
  }
  return { tokens, apiUserToken, refreshTokens };
}

/** Restores all rows, and continues with the ids of the snapshot. */
export async function restoreRows(db: Database): Promise<void> {
  await sql`select world.restore()`.execute(db);
  await sql`select count(setval(sequence, value, is_called)) from world.sequences`.execute(db);
}
