import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import t from 'tap';
import { registerDocs } from '../../src/system/docs.ts';

const contract = { openapi: '3.1.0', info: { title: 'Two pages', version: '1' }, paths: {} };

t.test('the contract and its page, from this server alone', async (t) => {
  const contractDir = t.testdir({
    'openapi.json': JSON.stringify(contract),
    'openapi.yaml': 'openapi: 3.1.0\n',
  });
  const app = fastify();
  t.teardown(() => app.close());
  registerDocs(app, { contractDir });
  const get = (url: string, headers: { [name: string]: string } = {}) => app.inject({ method: 'GET', url, headers });

  t.test('serves the contract as JSON and YAML', async (t) => {
    const json = await get('/openapi.json');
    t.equal(json.statusCode, 200);
    t.equal(json.headers['content-type'], 'application/json; charset=utf-8');
    t.strictSame(json.json(), contract);
    const yaml = await get('/openapi.yaml');
    t.equal(yaml.headers['content-type'], 'application/yaml; charset=utf-8');
    t.equal(yaml.body, 'openapi: 3.1.0\n');
  });

  t.test('answers 304 to whoever has it, and asks caches to check', async (t) => {
    const first = await get('/openapi.json');
    t.equal(first.headers['cache-control'], 'public, no-cache');
    const tag = String(first.headers.etag);
    for (const held of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await get('/openapi.json', { 'if-none-match': held });
      t.equal(again.statusCode, 304, held);
      t.equal(again.body, '');
    }
    t.equal((await get('/openapi.json', { 'if-none-match': '"other"' })).statusCode, 200);
  });

  t.test('compresses for whoever takes it', async (t) => {
    const plain = await get('/docs/swagger-ui-bundle.js');
    t.equal(plain.headers['content-encoding'], undefined);
    t.equal(plain.headers.vary, 'Accept-Encoding');
    const compressed = await get('/docs/swagger-ui-bundle.js', { 'accept-encoding': 'br, gzip;q=0.9' });
    t.equal(compressed.headers['content-encoding'], 'gzip');
    t.equal(compressed.headers.etag, plain.headers.etag);
    t.ok(gunzipSync(compressed.rawPayload).equals(plain.rawPayload));
    const refused = await get('/docs', { 'accept-encoding': 'gzip;q=0' });
    t.equal(refused.headers['content-encoding'], undefined);
  });

  t.test('everything the page loads exists here, and nothing else is asked for', async (t) => {
    const page = await get('/docs');
    t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
    const loaded = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    t.ok(loaded.length >= 4);
    for (const address of loaded) {
      t.ok(address.startsWith('/docs/'), `${address} is on this server`);
      const asset = await get(address);
      t.equal(asset.statusCode, 200, address);
      t.ok(asset.rawPayload.length > 0);
    }
    t.notMatch(page.body, /<script(?![^>]*\bsrc=)/, 'no inline script');
    t.notMatch((await get('/docs/initializer.js')).body, /https?:/, 'no other address in the initializer');
  });

  t.test('the policy of the page lets nothing out', async (t) => {
    const policy = String((await get('/docs')).headers['content-security-policy']).split('; ');
    t.match(policy, ["default-src 'none'", "script-src 'self'"]);
    t.ok(policy.includes("connect-src 'self'"));
    t.notOk(policy.some((directive) => /unsafe|https?:|\*/.test(directive)));
  });

  t.test('answers HEAD like GET, without the body', async (t) => {
    const head = await app.inject({ method: 'HEAD', url: '/docs' });
    t.equal(head.statusCode, 200);
    t.equal(head.body, '');
  });

  t.test('knows no other file', async (t) => {
    for (const path of [
      '/docs/package.json',
      '/docs/../docs.ts',
      '/docs/..%2fdocs.ts',
      '/docs/%2e%2e/%2e%2e/package.json',
      '/docs/swagger-ui.css%00.js',
      '/docs/swagger-ui-bundle.js.map',
      '/docs//swagger-ui.css',
    ]) {
      t.equal((await get(path)).statusCode, 404, path);
    }
  });
});

t.test('refuses to start without a generated contract', async (t) => {
  const app = fastify();
  t.teardown(() => app.close());
  t.throws(() => registerDocs(app, { contractDir: t.testdir({}) }), { code: 'ENOENT' });
});
