import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { migrateToLatest } from '../../src/platform/database/migrate.ts';
import {
  type Actor,
  exampleApiUser,
  exampleTenant,
  keepWorld,
  password,
  people,
  writeWorld,
} from '../../tests/contract/world.ts';
import { createMockApp, mockConfig } from './mock-app.ts';
import { ResettableLimiter } from './resettable-limiter.ts';
import type { StoredPerson, StoredWorld } from './world-state.ts';

/** Writes the database of the world, the keys of its secrets and its files into a directory. */
export async function writeSnapshot(dataDir: string, log: FastifyBaseLogger): Promise<void> {
  const config = await mockConfig(dataDir, 'http://127.0.0.1:4010');
  const database = await openDatabase({ dataDir, durability: 'relaxed' });
  try {
    await migrateToLatest(database.db);
    const app = await createMockApp({ config, database, log, limiter: new ResettableLimiter() });
    // Creates the tables of the queue.
    await app.jobs.start({ log, work: true });
    await app.jobs.stop();
    const { actors } = await writeWorld({
      db: database.db,
      config,
      clock: { now: () => new Date() },
      async request(method, url, { body, token }) {
        const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
        const response = await app.inject({ method: method as 'POST', url, payload: body as object, headers });
        return { status: response.statusCode, body: response.json(), text: response.body };
      },
    });
    await app.close();
    await keepWorld(database.db);
    await keepSequences(database.db);
    const stored: StoredWorld = {
      tenantId: exampleTenant,
      apiUserId: exampleApiUser,
      password,
      people: storedPeople(actors),
    };
    writeFileSync(join(dataDir, 'world.json'), JSON.stringify(stored));
  } finally {
    await database.close();
  }
}

const expiring: ReadonlySet<string> = new Set(['UserToken', 'DashboardToken', 'ApiUserToken']);

/** Returns what the snapshot stores of the people that were written. */
function storedPeople(actors: { readonly [name: string]: Actor }): StoredPerson[] {
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

/** Remembers where the ids of new rows continue, so that a reset leads to the same ids. Call it with the snapshot. */
async function keepSequences(db: Database): Promise<void> {
  await sql`
    create table world.sequences as
    select format('%I.%I', schemaname, sequencename)::regclass as sequence,
      coalesce(last_value, start_value) as value, last_value is not null as is_called
    from pg_sequences where schemaname = 'public'
  `.execute(db);
}
