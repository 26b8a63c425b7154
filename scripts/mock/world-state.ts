import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import type { Config } from '../../src/app/config.ts';
import { createApiUserTokens, hashApiUserToken } from '../../src/domains/access/api-user-token.ts';
import { hashRefreshToken } from '../../src/domains/accounts/session.ts';
import { createTokens, type TokenSurface, type Tokens, tokenExpiry } from '../../src/domains/accounts/tokens.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createSigningKeys } from '../../src/platform/secrets/signing-keys.ts';
import { type Actor, exampleApiUser, people } from '../../tests/contract/world.ts';

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

const expiring: ReadonlySet<string> = new Set(['UserToken', 'DashboardToken', 'ApiUserToken']);

/** Returns what the snapshot stores of the people that were written. */
export function storedPeople(actors: { readonly [name: string]: Actor }): StoredPerson[] {
  return people.map(({ name, email }) => {
    const { userId, credentials, secrets, dashboardSecrets } = actors[name] as Actor;
    return {
      name,
      email,
      userId,
      sessions: { platform: sessionOf(secrets.refresh_token), sites: sessionOf(dashboardSecrets.refresh_token) },
      keys: Object.fromEntries(Object.entries(credentials).filter(([scheme]) => !expiring.has(scheme))),
    };
  });
}

function sessionOf(refreshToken: string | undefined): string {
  const { sid } = decodeJwt(refreshToken ?? '');
  if (typeof sid !== 'string') throw new Error('A refresh token names no session');
  return sid;
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
export async function issueTokens(db: Database, config: Config, stored: readonly StoredPerson[]): Promise<MockTokens> {
  const now = new Date();
  const keys = await createSigningKeys(config);
  const tokens = createTokens({ keys, issuer: config.publicUrl });
  const refreshTokens = new Map<string, string>();
  const sessions: { id: string; hash: string; expires_at: string }[] = [];
  for (const { userId, sessions: ids } of stored) {
    for (const surface of ['platform', 'sites'] as const) {
      const token = await tokens.issue(surface, 'refresh', { userId, sessionId: ids[surface] }, now);
      refreshTokens.set(`${userId} ${surface}`, token);
      const expires_at = tokenExpiry(surface, 'refresh', now).toISOString();
      sessions.push({ id: ids[surface], hash: hashRefreshToken(token).toString('hex'), expires_at });
    }
  }
  const apiUserToken = await createApiUserTokens({ keys, issuer: config.publicUrl }).mint(exampleApiUser, now);
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
      where id = ${exampleApiUser}
    `.execute(db);
  }
  return { tokens, apiUserToken, refreshTokens };
}

/** Remembers where the ids of new rows continue, so that a reset leads to the same ids. Call it with the snapshot. */
export async function keepSequences(db: Database): Promise<void> {
  await sql`
    create table world.sequences as
    select format('%I.%I', schemaname, sequencename)::regclass as sequence,
      coalesce(last_value, start_value) as value, last_value is not null as is_called
    from pg_sequences where schemaname = 'public'
  `.execute(db);
}

/** Continues with the ids of the snapshot. */
export async function restoreSequences(db: Database): Promise<void> {
  await sql`select count(setval(sequence, value, is_called)) from world.sequences`.execute(db);
}
