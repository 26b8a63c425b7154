import t from 'tap';
import { startServer } from '../../support/server.ts';

t.test('Strict-Transport-Security is on every response of a server whose public URL is https', async (t) => {
  const secure = await startServer(t, { environment: { PUBLIC_URL: 'https://api.example.com' } });
  for (const path of ['/health', '/nothing', '/docs', '/openapi.json', '/api/v1/tenants']) {
    const { headers } = await secure.request('GET', path);
    t.equal(headers['strict-transport-security'], 'max-age=31536000', path);
  }
  const plain = await startServer(t, { environment: { PUBLIC_URL: 'http://localhost:8000' } });
  t.equal((await plain.request('GET', '/health')).headers['strict-transport-security'], undefined);
});

t.test('what is served besides the contract counts against its caller and says so', async (t) => {
  const two = { limit: 2, allowance: 2 };
  const server = await startServer(t, { limits: { anonymous: two, withoutTenant: two, ofPlan: () => two } });
  const paths = ['/openapi.json', '/docs', '/metrics', '/pixel.js', '/nothing', '/api/v1/nothing'];
  for (const [index, path] of paths.entries()) {
    const ip = `10.0.7.${index}`;
    const call = () => server.request('GET', path, { ip });
    const first = await call();
    t.equal(first.headers['x-ratelimit-limit'], '2', path);
    t.equal(first.headers['x-ratelimit-remaining'], '1', path);
    await call();
    const third = await call();
    t.equal(third.status, 429, path);
    t.match(third.headers['retry-after'], /^\d+$/, path);
  }
});

t.test('an address with a port, as some proxies send it, is the client', async (t) => {
  const server = await startServer(t, { environment: { TRUST_PROXY: '127.0.0.1' } });
  for (const forwarded of ['1.2.3.4:5678', '[2001:db8::1]:443', 'a:b', '', '1.1.1.1,'.repeat(200)]) {
    const { status } = await server.request('GET', '/health', { headers: { 'x-forwarded-for': forwarded } });
    t.equal(status, 200, forwarded.slice(0, 20));
  }
});

t.test('a request that never reaches a handler counts against its caller and says so', async (t) => {
  const server = await startServer(t);
  const json = { 'content-type': 'application/json' };
  const contact = '/api/v1/contact';
  const cases = [
    [404, 'GET', '/api/v1/nothing', {}],
    [405, 'QUERY', contact, {}],
    [406, 'GET', '/health', { headers: { accept: 'image/png' } }],
    [413, 'POST', contact, { headers: json, rawBody: `{"message":"${'a'.repeat(1_100_000)}"}` }],
    [415, 'POST', contact, { headers: { 'content-type': 'text/plain' }, rawBody: 'text' }],
    [415, 'POST', contact, { headers: { ...json, 'content-encoding': 'gzip' }, rawBody: '{}' }],
  ] as const;
  for (const [index, [status, method, path, options]] of cases.entries()) {
    const call = () => server.request(method, path, { ...options, ip: `10.0.8.${index}` });
    const what = `${status} of ${method} ${path}`;
    const first = await call();
    t.equal(first.status, status, what);
    const left = Number(first.headers['x-ratelimit-remaining']);
    t.ok(left > 0 && left < Number(first.headers['x-ratelimit-limit']), what);
    t.equal((await call()).headers['x-ratelimit-remaining'], String(left - 1), what);
  }
});
