import t from 'tap';
import type { App } from '../../../src/app/app.ts';
import { startServer } from '../../support/server.ts';

t.test('a server with a database is healthy and ready', async (t) => {
  const server = await startServer(t);
  const health = await server.request('GET', '/health');
  t.equal(health.status, 200);
  t.match(health.body, { status: 'healthy', db: 'connected', version: /^\d+\.\d+\.\d+/ });
  t.equal((await server.request('GET', '/ready')).status, 200);
});

t.test('a server without its database is neither, and says so without a credential', async (t) => {
  const server = await startServer(t);
  await server.database.close();
  for (const path of ['/health', '/ready']) {
    const { status, body, text } = await server.request('GET', path);
    t.equal(status, 503, path);
    t.match(body, { status: path === '/health' ? 'unhealthy' : 'unavailable' });
    t.notMatch(text, /\n\s+at |postgres|pglite/i, 'no detail of the cause');
  }
});

t.test('a server that drains is healthy, not ready, and serves on connections that end', async (t) => {
  const server = await startServer(t);
  (server.app as App).drain();
  const ready = await server.request('GET', '/ready');
  t.equal(ready.status, 503);
  t.match(ready.body, { status: 'unavailable', reason: /about to stop/ });
  const health = await server.request('GET', '/health');
  t.equal(health.status, 200);
  t.equal(health.headers.connection, 'close');
});
