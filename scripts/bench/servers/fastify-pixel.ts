// Bare Fastify that stores each event with its own INSERT, without validation.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';
import { reportReady } from '../support/server-process.ts';

interface Event {
  readonly event: string;
  readonly url: string;
  readonly properties: object;
}

const [url, tenantId] = process.argv.slice(2) as [string, string];
const pool = new pg.Pool({ connectionString: url, max: 10 });
const insert = `
  insert into pixel_events (tenant_id, id, event, url, user_agent, properties, is_bot, occurred_at, received_at)
  values ($1, $2, $3, $4, $5, $6, false, $7, $7) on conflict do nothing`;
const app = Fastify();
app.post('/api/v1/pixel/track', async (request) => {
  const body = request.body as Event & { readonly events?: readonly Event[] };
  const keep = ({ event, url, properties }: Event) => {
    const values = [tenantId, randomUUID(), event, url, request.headers['user-agent'], properties, new Date()];
    return pool.query({ name: 'insert', text: insert, values });
  };
  await Promise.all((body.events ?? [body]).map(keep));
  return { tracked: true };
});
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
