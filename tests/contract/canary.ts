import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import type { MayRead, TestServer } from '../support/server.ts';
import type { Actor } from './world.ts';

/** In what only the members of a tenant see: it must be in no response to anybody else. */
export const canary = 'canary-8c2e';

/** Columns of tenant data that no stranger reads. */
const privateColumns = [
  ['tenants', 'description', canary],
  ['webhook_endpoints', 'url', `https://${canary}.example.com/`],
  ['webhook_events', 'body', `{"type":"${canary}"}`],
  ['affiliate_links', 'name', canary],
  ['social_accounts', 'account_name', canary],
  ['messages', 'body', canary],
  ['seo_reports', 'url', `https://example.com/${canary}`],
] as const;

/** Puts the canary into a tenant and the files of its workspace. */
export async function placeCanary({ db, config }: TestServer, tenantId: string, workspaceId: number): Promise<void> {
  for (const [table, column, value] of privateColumns) {
    const tenant = sql.ref(table === 'tenants' ? 'id' : 'tenant_id');
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${tenant} = ${tenantId}`.execute(db);
  }
  writeFileSync(join(config.dataDir, `mcp/${workspaceId}/of-the-outsider.txt`), canary);
}

/** Returns whether a request is made by one of these people, with a credential of theirs or a token of this server. */
export function madeBy(people: readonly Actor[]): MayRead {
  const credentials = new Set(people.flatMap((actor) => Object.values(actor.credentials).flatMap(Object.values)));
  const ids = new Set(people.map(({ userId }) => String(userId)));
  return ({ authorization = '', 'x-api-key': key = '' }) =>
    credentials.has(authorization) || credentials.has(key) || ids.has(subjectOf(authorization) ?? '');
}

function subjectOf(authorization: string): string | undefined {
  try {
    return decodeJwt(authorization.split(' ')[1] ?? '').sub;
  } catch {
    return undefined;
  }
}
