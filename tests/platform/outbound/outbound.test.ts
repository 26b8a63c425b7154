import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test } from 'tap';
import { createGuardedClient, type GuardedClientOptions } from '../../../src/platform/outbound/guarded-client.ts';
import { faultOfUrl } from '../../../src/platform/outbound/outbound-url.ts';
import { isPublicAddress } from '../../../src/platform/outbound/public-address.ts';
import { startReceiver } from '../../domains/webhooks/receiver.ts';

const strict = { allowLoopback: false, publicUrl: 'https://api.colophon.test' };
const lenient = { allowLoopback: true, publicUrl: 'https://api.colophon.test' };

/** Name servers that know these names, and take down what they were asked. */
function resolverOf(names: { readonly [name: string]: readonly string[] | Promise<readonly string[]> }) {
  const asked: string[] = [];
  const answer = async (name: string, family: 4 | 6) => {
    asked.push(name);
    const addresses = (await names[name])?.filter((address) => address.includes(':') === (family === 6)) ?? [];
    if (addresses.length === 0) throw Object.assign(new Error(`queryA ENODATA ${name}`), { code: 'ENODATA' });
    return addresses;
  };
  return { asked, resolve4: (name: string) => answer(name, 4), resolve6: (name: string) => answer(name, 6) };
}

async function outcomeOf(options: GuardedClientOptions, url: string, body = '{}') {
  const client = createGuardedClient(options);
  return client.post(url, { 'content-type': 'application/json' }, body).then(
    ({ status, body: text }) => ({ status, text }),
    ({ kind, message }) => ({ kind, message }),
  );
}

const restricted = { kind: 'restricted', message: 'Restricted URL blocked for security reasons.' };

/** What IANA keeps for special purposes, IPv4 in every form of IPv6, and what clouds serve their machines from. */
const notPublic = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.100.100.200', '100.127.255.255', '127.0.0.1', '127.255.1.1'],
  ...['168.63.129.16', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.192', '192.0.2.1'],
  ...['192.31.196.1', '192.52.193.1', '192.88.99.1', '192.168.1.1', '192.175.48.1', '198.18.0.1', '198.19.255.255'],
  ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::127.0.0.1', '::93.184.216.34', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:93.184.216.34'],
  ...['::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::5db8:d822', '64:ff9b:1::', '64:ff9b:1::7f00:1', '100::1'],
  ...[
    '100:0:0:1::1',
    '2001::',
    '2001:0:7f00:1::',
    '2001:1::1',
    '2001:2::1',
    '2001:3::1',
    '2001:4:112::1',
    '2001:10::1',
  ],
  ...['2001:20::1', '2001:30::1', '2001:db8::1', '2002:7f00:1::', '2002:5db8:d822::', '2620:4f:8000::1', '3fff::1'],
  ...['4000::1', '5f00::1', 'fc00::', 'fd00::1', 'fe80::1', 'fe80::1%eth0', 'fec0::', 'ff02::1', '8000::1', '1::1'],
  ...['2606:4700::5efe:7f00:1', '2606:4700::200:5efe:10.0.0.1', 'no address', ''],
];
const publicOnes = ['1.1.1.1', '93.184.216.34', '100.63.255.255', '100.128.0.1', '172.32.0.1', '192.167.255.255'];
const publicSix = [
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450:4001:830::200e',
  '2003::1',
  '2620:fe::fe',
];

test('addresses', async (t) => {
  t.same(notPublic.filter(isPublicAddress), [], 'that are not public');
  t.same(
    [...publicOnes, ...publicSix].filter((address) => !isPublicAddress(address)),
    [],
    'that are',
  );
});

test('URLs', async (t) => {
  const fault = (url: string, policy = strict) => faultOfUrl(url, policy);

  await t.test('that may be called', async (t) => {
    const urls = [
      'https://example.com',
      'https://example.com:443/a?b=c',
      'https://example.com:8443/',
      'https://1.1.1.1/',
    ];
    const more = [
      'https://münchen.example/',
      'https://[2606:4700:4700::1111]/',
      'https://a.b-c.example.com./hooks%20x',
    ];
    for (const url of [...urls, ...more]) t.equal(fault(url), null, url);
  });

  await t.test('of a form that may not', async (t) => {
    const wrong: [RegExp, string[]][] = [
      [/https/, ['http://example.com', 'ftp://example.com', 'file:///etc/passwd', 'gopher://example.com', 'data:,x']],
      [
        /malformed/,
        [
          'example.com',
          '//example.com',
          'https://',
          '',
          'https://exa mple.com',
          'https://example.com/\n',
          'https://a\u0000b',
        ],
      ],
      [/user name/, ['https://user:pass@example.com', 'https://user@example.com', 'https://:pass@example.com']],
      [/fragment/, ['https://example.com/#frag', 'https://example.com/#']],
      [/characters/, [`https://example.com/${'x'.repeat(3_000)}`]],
      [
        /port/,
        ['https://example.com:22', 'https://example.com:25/', 'https://example.com:6379', 'https://example.com:80'],
      ],
      [
        /this server/,
        ['https://api.colophon.test/api/v1/webhooks', 'https://API.colophon.test./x', 'https://api.colophon.test:443'],
      ],
    ];
    for (const [message, urls] of wrong) for (const url of urls) t.match(fault(url), message, url);
  });

  await t.test('that are no public place, however they are written', async (t) => {
    const hosts = [
      '127.0.0.1',
      '0',
      '0.0.0.0',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '0x7f000001',
      '127.0.0.1.',
    ];
    const names = ['localhost', 'localhost.', 'LOCALHOST', 'a.localhost', 'metadata', '①②⑦.⓪.⓪.①', '127。0。0。1'];
    const literals = notPublic.filter((address) => address.includes('.') && !address.includes(':'));
    const six = notPublic
      .filter((address) => address.includes(':') && !address.includes('%'))
      .map((host) => `[${host}]`);
    for (const host of [...hosts, ...names, ...literals, ...six]) {
      t.match(fault(`https://${host}/`), /public address/, host);
      t.same(
        await outcomeOf({ ...strict, resolver: resolverOf({}) }, `https://${host}/`),
        restricted,
        `${host} is not called`,
      );
    }
    t.match(fault('https://[fe80::1%25eth0]/'), /malformed/);
  });

  await t.test('in development', async (t) => {
    for (const url of [
      'http://localhost:3000/hooks',
      'http://127.0.0.1:9/',
      'http://[::1]/',
      'https://localhost',
      'http://example.com',
    ]) {
      t.equal(fault(url, lenient), null, url);
    }
    for (const url of [
      'http://10.0.0.1/',
      'https://169.254.169.254/',
      'http://0.0.0.0/',
      'http://[::ffff:127.0.0.1]/',
      'http://intranet/',
    ]) {
      t.match(fault(url, lenient), /public address/, url);
    }
    t.match(fault('http://localhost:8000/x', { ...lenient, publicUrl: 'http://localhost:8000' }), /this server/);
  });
});

test('names', async (t) => {
  const receiver = await startReceiver(t);
  const url = (name: string) => `http://${name}:${receiver.port}/ok`;

  await t.test('that lead to any address but public ones are not called', async (t) => {
    for (const addresses of [
      ['10.0.0.1'],
      ['93.184.216.34', '169.254.169.254'],
      ['93.184.216.34', 'fd00::1'],
      ['::ffff:127.0.0.1'],
    ]) {
      const resolver = resolverOf({ 'hooks.example.com': addresses });
      t.same(await outcomeOf({ ...lenient, resolver }, url('hooks.example.com')), restricted, addresses.join(' and '));
    }
    const resolver = resolverOf({ 'hooks.example.com': ['127.0.0.1'] });
    t.same(await outcomeOf({ ...strict, resolver }, 'https://hooks.example.com/'), restricted);
    t.equal(receiver.received.length, 0);
  });

  await t.test('are asked for once, and connected to what was checked', async (t) => {
    let answers = 0;
    const rebinding = {
      resolve4: async () => (answers++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']),
      resolve6: async () => [],
    };
    t.match(await outcomeOf({ ...lenient, resolver: rebinding }, url('rebinding.example.com')), { status: 200 });
    t.equal(answers, 1);
    t.match(receiver.received.at(-1)?.headers, { host: `rebinding.example.com:${receiver.port}` });
  });

  await t.test('without an address', async (t) => {
    const outcome = await outcomeOf({ ...lenient, resolver: resolverOf({}) }, url('unknown.example.com'));
    t.match(outcome, { kind: 'connection', message: /no address/ });
  });

  await t.test('whose servers do not answer in time are not called later', async (t) => {
    const { promise, resolve } = Promise.withResolvers<readonly string[]>();
    const before = receiver.received.length;
    const slow = { ...lenient, timeLimitMs: 20, resolver: resolverOf({ 'slow.example.com': promise }) };
    t.match(await outcomeOf(slow, url('slow.example.com')), { kind: 'timeout', message: 'Connection timeout' });
    resolve(['127.0.0.1']);
    await promise;
    await new Promise(setImmediate);
    t.equal(receiver.received.length, before);
  });
});

test('answers', async (t) => {
  const receiver = await startReceiver(t);
  const ask = (path: string, timeLimitMs = 5_000) => outcomeOf({ ...lenient, timeLimitMs }, `${receiver.url}${path}`);

  await t.test('are read', async (t) => {
    t.same(await ask('/ok'), { status: 200, text: '{"received": true}' });
    t.match(await ask('/status/503'), { status: 503 });
    const { headers } = receiver.received[0] as { headers: object };
    t.match(headers, { connection: 'close', 'accept-encoding': 'identity', 'content-length': '2', host: /^127/ });
  });

  await t.test('that lead elsewhere are not followed', async (t) => {
    const before = receiver.received.length;
    const statuses = [301, 302, 303, 307, 308];
    for (const status of statuses) t.match(await ask(`/status/${status}`), { status });
    t.equal(receiver.received.length, before + statuses.length);
  });

  await t.test('are cut off after 20 kB, and never unpacked', async (t) => {
    for (const path of ['/endless', '/long', '/gzip']) {
      const { status, text } = (await ask(path)) as { status: number; text: string };
      t.equal(status, 200, path);
      t.ok(text.length <= 20_000, `${path} gave ${text.length} characters`);
    }
  });

  await t.test('that do not come, or never end, are given up in time', async (t) => {
    for (const path of ['/never', '/drip', '/continues']) {
      t.match(await ask(path, 150), { kind: 'timeout', message: 'Connection timeout' }, path);
    }
  });

  await t.test('that break off', async (t) => {
    t.match(await ask('/breaks'), { kind: 'connection', message: 'Connection failed: ECONNRESET' });
    t.match(await ask('/headers'), { kind: 'connection', message: /HPE_HEADER_OVERFLOW/ });
    t.match(await outcomeOf(lenient, 'http://127.0.0.1:1/'), { kind: 'connection', message: /ECONNREFUSED/ });
  });

  await t.test('leave no connection open', async (t) => {
    for (let n = 0; n < 100 && receiver.open.size > 0; n++) await new Promise((resolve) => setTimeout(resolve, 10));
    t.equal(receiver.open.size, 0);
  });
});

test('certificates are verified', async (t) => {
  const pem = (name: string) => readFileSync(new URL(`fixtures/${name}.pem`, import.meta.url), 'utf8');
  const server = createServer({ cert: pem('certificate'), key: pem('key') }, (request, response) => {
    request.resume().on('end', () => response.end((request.socket as { servername?: string }).servername));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  const resolver = resolverOf({ 'hooks.example.com': ['127.0.0.1'], 'other.example.com': ['127.0.0.1'] });
  const ask = (name: string, ca?: string) =>
    outcomeOf({ ...lenient, resolver, ...(ca === undefined ? {} : { ca }) }, `https://${name}:${port}/`);
  t.match(await ask('hooks.example.com'), { kind: 'connection', message: /DEPTH_ZERO_SELF_SIGNED_CERT/ });
  t.match(await ask('other.example.com', pem('certificate')), { kind: 'connection', message: /ALTNAME/ });
  t.same(await ask('hooks.example.com', pem('certificate')), { status: 200, text: 'hooks.example.com' });
});
