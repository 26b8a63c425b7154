import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pino from 'pino';
import t from 'tap';
import { loadConfig } from '../../src/app/config.ts';
import { targetOf, withInvalidData } from '../../src/engine/verify/request.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { startServer } from '../support/server.ts';
import { idParameters, withHeader, withUnknown } from './refusals.ts';
import { freshRequest, send } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const allowedOrigin = 'https://app.example.com';
const server = await startServer(t, { environment: { CORS_ORIGINS: `${allowedOrigin},https://admin.example.com` } });
const world = await prepareWorld(server);

t.test("X-Request-ID is on every response, never the client's own, which is returned next to it", async (t) => {
  const ids = new Set<string>();
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    for (const [what, asked] of Object.entries({
      success: request,
      'invalid data': withInvalidData(request),
      'no credential': { ...request, headers: {} },
    })) {
      const { headers } = await send(world, asked);
      t.match(headers['x-request-id'], /^req_[0-9A-Za-z]{16,60}$/, `${operation.id}: ${what}`);
      t.notOk(ids.has(headers['x-request-id'] as string), 'a new one each time');
      ids.add(headers['x-request-id'] as string);
    }
  }
  for (const path of ['/health', '/nothing', '/api/v1/tenants']) {
    for (const sane of ['12345678', '0196f7a2-6c1e-7d3b-9a54-2f8c1b7e4d90', 'trace_1.span-2']) {
      const { headers } = await server.request('GET', path, { headers: { 'x-request-id': sane } });
      t.match(headers['x-request-id'], /^req_[0-9A-Za-z]{16,60}$/, path);
      // A shared cache may store the response of an anonymous read, for other clients.
      t.equal(headers['x-client-request-id'], path === '/nothing' ? sane : undefined, path);
    }
    for (const insane of [
      '',
      'a b',
      'a"b',
      '<script>',
      "'; drop table",
      'é',
      'a'.repeat(200),
      'a,b',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what an attacker of another platform sends
      '${jndi:ldap://x}',
    ]) {
      const given = Buffer.from(insane).toString('latin1');
      const { headers } = await server.request('GET', path, { headers: { 'x-request-id': given } });
      t.match(headers['x-request-id'], /^req_[0-9A-Za-z]{16,60}$/, `${path} with ${insane.slice(0, 20)}`);
      t.equal(headers['x-client-request-id'], undefined, `${path} with ${insane.slice(0, 20)}`);
    }
  }
});

t.test("every answer says how it may be used, and an operation's where the caller stands with its limit", async (t) => {
  const always = ['x-content-type-options', 'content-security-policy', 'cache-control', 'vary', 'x-request-id'];
  const ofLimit = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    const unknown = idParameters(operation).map((name) => withUnknown(world, request, name));
    const success = await send(world, request);
    const answers = [success];
    for (const asked of [
      ...unknown,
      withInvalidData(request),
      { ...request, headers: {} },
      { ...request, headers: { authorization: 'Bearer' } },
      withHeader(request, 'accept', 'text/html'),
      withHeader(request, 'if-none-match', '*'),
      withHeader(request, 'if-match', '"x"'),
      ...(operation.body === null ? [] : [withHeader(request, 'content-type', 'text/plain')]),
    ]) {
      answers.push(await send(world, asked));
    }
    for (const { status, headers } of answers) {
      const missing = [...always, ...ofLimit].filter((name) => headers[name] === undefined);
      t.same(missing, [], `${operation.id}: ${status}`);
      const isShared = headers['cache-control']?.includes('s-maxage') === true;
      t.match(headers.vary, 'X-Tenant-ID', operation.id);
      for (const name of ['Authorization', 'X-API-Key']) {
        if (isShared) t.notMatch(headers.vary, name, operation.id);
        else t.match(headers.vary, name, operation.id);
      }
      if (status >= 400) t.equal(headers['cache-control'], 'no-store', `${operation.id}: ${status}`);
      t.equal(headers['x-powered-by'] ?? headers.server, undefined, `${operation.id} names no software`);
    }
    const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-limit': limit } = success.headers;
    t.ok(Number(remaining) <= Number(limit), `${operation.id}: ${remaining} of ${limit}`);
    // A redirect that counts who follows it is to be asked for each time.
    const isRead = operation.policy.effect === 'read' && success.status !== 302;
    const isPersonal = request.headers.authorization !== undefined;
    const isContent = isPublicContent(operation);
    const anonymous = isContent
      ? /^max-age=0, s-maxage=1, stale-while-revalidate=1$|^public, max-age=300, s-maxage=300$/
      : /^no-cache$|^public, max-age=\d+$/;
    const expected = isRead ? (isPersonal ? /^private, no-cache$/ : anonymous) : /^no-store$/;
    t.match(success.headers['cache-control'], expected, operation.id);
  }
  for (const answer of [await server.request('GET', '/nothing'), await server.request('PUT', '/health')]) {
    t.same(
      always.filter((name) => answer.headers[name] === undefined),
      [],
      `${answer.status} of no operation`,
    );
  }
});

t.test('CORS: an origin is named whole, or the server does not start', (t) => {
  for (const listed of [
    '*',
    'https://*.example.com',
    `${allowedOrigin}/`,
    'app.example.com',
    'null',
    `${allowedOrigin},*`,
  ]) {
    t.throws(
      () => loadConfig({ CORS_ORIGINS: listed, DATA_DIR: server.config.dataDir }),
      /which is not an origin/,
      listed,
    );
  }
  t.end();
});

t.test('CORS: listed origins only, never with credentials', async (t) => {
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    const listed = await send(world, { ...request, headers: { ...request.headers, origin: allowedOrigin } });
    t.equal(listed.headers['access-control-allow-origin'], allowedOrigin, operation.id);
    t.equal(listed.headers['access-control-allow-credentials'], undefined, operation.id);
    t.match(listed.headers['access-control-expose-headers'], /X-RateLimit-Remaining/i, operation.id);
    t.match(listed.headers.vary, /Origin/i, operation.id);
    const refused = await send(world, { ...request, headers: { origin: allowedOrigin, authorization: 'Bearer' } });
    t.equal(
      refused.headers['access-control-allow-origin'],
      allowedOrigin,
      `${operation.id}: a script may read the error too`,
    );
    const preflight = await server.request('OPTIONS', targetOf(request), {
      headers: {
        origin: allowedOrigin,
        'access-control-request-method': operation.policy.method,
        'access-control-request-headers': 'authorization, content-type, if-match, x-tenant-id, x-api-key',
      },
    });
    t.equal(preflight.status, 204, `${operation.id}: preflight`);
    t.equal(preflight.headers['access-control-allow-origin'], allowedOrigin, `${operation.id}: preflight`);
    t.ok(
      preflight.headers['access-control-allow-methods']?.includes(operation.policy.method),
      `${operation.id}: ${preflight.headers['access-control-allow-methods']}`,
    );
    for (const name of ['authorization', 'x-tenant-id', 'if-match']) {
      t.ok(preflight.headers['access-control-allow-headers']?.toLowerCase().includes(name), `${operation.id}: ${name}`);
    }
  }
  for (const origin of [
    'https://evil.example.com',
    'null',
    'http://app.example.com',
    `${allowedOrigin}.evil.com`,
    `${allowedOrigin}:8443`,
    'https://APP.example.com.',
    'file://',
  ]) {
    const foreign = await server.request('GET', '/health', { headers: { origin } });
    t.equal(foreign.status, 200, `${origin} is answered`);
    t.not(foreign.headers['access-control-allow-origin'], origin, `${origin} is not let in`);
    t.not(foreign.headers['access-control-allow-origin'], '*', `${origin} is not let in`);
    const preflight = await server.request('OPTIONS', '/health', {
      headers: { origin, 'access-control-request-method': 'GET' },
    });
    t.not(preflight.headers['access-control-allow-origin'], origin, `${origin}: preflight`);
  }
});

t.test(
  'CORS: a development server lets in pages of this machine, and its log names the origins that it does not',
  async (t) => {
    const lines: { [member: string]: unknown }[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line)) });
    const development = await startServer(t, { app: { log } });
    const allowed = ['http://localhost:5173', 'http://127.0.0.1:3000', 'https://[::1]:8443', 'http://app.localhost'];
    const rejected = [
      'http://localhost.example.com',
      'http://127.0.0.1.example.com:3000',
      'https://app.example.com',
      'null',
    ];
    for (const origin of [...allowed, ...rejected, ...rejected]) {
      const { headers } = await development.request('GET', '/health', { headers: { origin } });
      t.equal(headers['access-control-allow-origin'], allowed.includes(origin) ? origin : undefined, origin);
    }
    // A page of the server itself, and an operation that is open to any origin, are no rejections.
    await development.request('GET', '/health', { headers: { origin: development.url } });
    await development.request('GET', '/api/v1/pixel/config?domain=example.com', {
      headers: { origin: 'https://open.example' },
    });
    t.same(
      lines.map(({ origin }) => origin),
      rejected,
      'each once',
    );
    for (let page = 0; page < 100; page++) {
      await development.request('GET', '/health', { headers: { origin: `https://${page}.example.com` } });
    }
    t.equal(lines.length, 50, 'callers that invent origins do not fill the log');

    const secrets = {
      JWT_PRIVATE_KEY: JSON.stringify(server.config.jwtPrivateKeys[0]),
      ENCRYPTION_KEY: server.config.encryptionKeys[0].toString('base64'),
    };
    const production = loadConfig({
      APP_ENVIRONMENT: 'production',
      DATA_DIR: server.config.dataDir,
      PUBLIC_URL: 'https://api.example.com',
      FRONTEND_URL: 'https://app.example.com',
      ...secrets,
    });
    t.equal(production.corsLoopback, false, 'not in production');
  },
);

t.test(
  'x-cors: any lets in every origin, without credentials; other operations let in none that is not listed',
  async (t) => {
    for (const operation of declaredOperations) {
      const isOpen = operation.policy.cors === 'any';
      const { method } = operation.policy;
      for (const origin of ['https://anybody.example.net', 'null', 'http://localhost.example.net:3000']) {
        const request = await freshRequest(world, operation);
        for (const asked of [
          withHeader(request, 'Origin', origin),
          withHeader(withInvalidData(request), 'Origin', origin),
        ]) {
          const { headers } = await send(world, asked);
          t.equal(headers['access-control-allow-origin'], isOpen ? '*' : undefined, `${operation.id}: ${origin}`);
          t.equal(headers['access-control-allow-credentials'], undefined, operation.id);
          if (isOpen) t.match(headers.vary, /Origin/, operation.id);
        }
        const preflight = await server.request('OPTIONS', targetOf(request), {
          headers: {
            origin,
            'access-control-request-method': method,
            'access-control-request-headers': 'content-type',
          },
        });
        t.equal(
          preflight.headers['access-control-allow-origin'],
          isOpen ? '*' : undefined,
          `${operation.id}: ${origin}`,
        );
        t.equal(preflight.headers['access-control-allow-credentials'], undefined, operation.id);
        if (!isOpen) continue;
        t.equal(preflight.status, 204, operation.id);
        t.equal(preflight.headers['access-control-allow-methods'], method, operation.id);
        t.equal(preflight.headers['access-control-allow-headers'], 'Content-Type', 'a script can send no credential');
      }
    }
  },
);

/** The answer without what counts the use of a credential: each call moves it. */
function withoutUse(text: string): unknown {
  if (!/^[{[]/.test(text)) return text;
  return JSON.parse(text, (name, value) => (['request_count', 'last_used_at'].includes(name) ? undefined : value));
}

t.test('long answers are compressed for those who accept it, and read the same', async (t) => {
  const compressed: string[] = [];
  for (const operation of declaredOperations.filter(({ policy }) => policy.method === 'GET')) {
    const request = await freshRequest(world, operation);
    await sql`update articles set content = repeat('word ', 2000), content_html = repeat('word ', 2000)`.execute(
      server.db,
    );
    const plain = await send(world, { ...request, headers: { ...request.headers, 'accept-encoding': 'identity' } });
    t.equal(plain.headers['content-encoding'], undefined, operation.id);
    if (plain.text.length < 1_024) continue;
    compressed.push(operation.id);
    const lines = { ...request.headers, 'accept-encoding': 'gzip', connection: 'close' };
    const raw = await fetchBytes(`${server.url}${targetOf(request)}`, lines);
    t.equal(raw.encoding, 'gzip', operation.id);
    t.ok(raw.bytes.length < plain.text.length / 2, operation.id);
    t.same(withoutUse(gunzipSync(raw.bytes).toString()), withoutUse(plain.text), operation.id);
    for (const vary of [plain.headers.vary, raw.vary])
      t.equal(vary?.match(/accept-encoding/gi)?.length, 1, operation.id);
  }
  t.ok(compressed.length > 0, 'some operation answers enough to be compressed');
});

/** The body as it came over the wire. */
async function fetchBytes(
  url: string,
  headers: { [name: string]: string },
): Promise<{ encoding: string | undefined; vary: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          vary: response.headers.vary,
          bytes: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });
}

/** What a token in the path opens is not public: a cache would show it after its revocation. */
function isPublicContent({ policy }: DeclaredOperation): boolean {
  return policy.domain === 'content' && !policy.path.includes('{token}');
}
