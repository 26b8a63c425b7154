import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { configWarnings, loadConfig, rejectDuplicates } from '../../src/app/config.ts';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { narrowDataDirectory } from '../../src/platform/database/data-directory.ts';
import { signingKeyId } from '../../src/platform/secrets/signing-keys.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

type Settings = { readonly [name: string]: string };

const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

/** Settings with which production starts. */
const production: Settings = {
  APP_ENVIRONMENT: 'production',
  JWT_PRIVATE_KEY: JSON.stringify(newKey()),
  ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  PUBLIC_URL: 'https://api.example.com',
  FRONTEND_URL: 'https://app.example.com',
};

/** The example of RFC 8037, and the second test vector of RFC 8032. */
const published = [
  {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
  {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs',
    x: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
  },
].map((key) => JSON.stringify(key));

const base64 = (bytes: string | number[]) => Buffer.from(bytes as string).toString('base64');
const oneKey = production.ENCRYPTION_KEY as string;

/** By setting: values with which production does not start. */
const rejected: { readonly [name: string]: readonly string[] } = {
  JWT_PRIVATE_KEY: [
    ...published,
    'null',
    'changeme',
    `[${production.JWT_PRIVATE_KEY},${JSON.stringify(newKey())}]`,
    `${production.JWT_PRIVATE_KEY},${JSON.stringify(newKey())}`,
    (production.JWT_PRIVATE_KEY as string).replace('{', '{"d":"other","d":"third",'),
    JSON.stringify({ ...newKey(), d: Buffer.alloc(32, 7).toString('base64url') }),
    JSON.stringify({ ...newKey(), d: 'short' }),
  ],
  ENCRYPTION_KEY: [
    'changeme',
    base64('changeme'.repeat(4)),
    base64('correct horse battery staple 123'),
    base64(new Array(32).fill(0x5a)),
    base64(Array.from({ length: 32 }, (_, index) => index)),
    base64(Array.from({ length: 32 }, (_, index) => 255 - 3 * index)),
    Buffer.concat(new Array(2).fill(randomBytes(16))).toString('base64'),
    `${randomBytes(32).toString('base64')},${oneKey}`,
    `${randomBytes(32).toString('base64')} ${oneKey}`,
    `${oneKey}${oneKey}`,
  ],
  ENCRYPTION_KEY_OLD: [oneKey],
  JWT_SECRET: ['a secret of another product'],
  METRICS_TOKEN: ['short', 'a'.repeat(40), 'changeme'.repeat(4), 'deadbeef'.repeat(8)],
  STRIPE_WEBHOOK_SECRET: ['changeme', 'whsec_your_secret', 'secret', 'xxxxxxxx'],
  OAUTH_GOOGLE_CLIENT_SECRET: ['<secret>', 'your-client-secret'],
  TRUST_PROXY: [
    '0.0.0.0/0',
    '::/0',
    '::0/0',
    '::ffff:0.0.0.0/96',
    '0.0.0.0/1,128.0.0.0/1',
    '10.0.0.0/7',
    '2000::/3',
    '10.0.0.5, 0.0.0.0/0',
    'true',
    '1',
    '*',
    'all',
    '10.0.0.1/33',
    '10.0.0.1/x',
    '10.0.0.1/',
    'proxy.example.com',
    '10.0.0.1,10.0.0.1',
  ],
  PUBLIC_URL: ['http://api.example.com', 'http://192.168.1.10:8000', 'http://localhost.example.com', 'ftp://x', 'api'],
  FRONTEND_URL: ['http://app.example.com'],
  SMTP_URL: [
    'smtp://mail.example.com?ignoreTLS=true',
    'smtp://mail.example.com?requireTLS=false',
    'smtps://mail.example.com?tls.rejectUnauthorized=false',
    'relay.of-the-tests.example',
  ],
  DATABASE_URL: ['mysql://db.example.com/colophon', 'colophon'],
  CORS_ORIGINS: ['*', 'https://a.example,https://a.example'],
  LOG_LEVEL: ['debug'],
  OUTBOUND_ALLOW_LOOPBACK: ['true'],
};

/** What goes with a setting. */
const companions: Settings = { MAIL_FROM: 'mail@example.com', OAUTH_GOOGLE_CLIENT_ID: 'id' };

t.test('production starts with settings of its own', async (t) => {
  const config = loadConfig(production);
  t.equal(config.environment, 'production');
  t.strictSame(configWarnings(config), []);
  for (const [name, value] of Object.entries({
    TRUST_PROXY: '10.0.0.0/8, 192.168.1.7,172.16.0.0/12, 104.16.0.0/13,2400:cb00::/32,fc00::/7,::1',
    METRICS_TOKEN: randomBytes(16).toString('hex'),
    STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64url')}`,
    SMTP_URL: 'smtp://user:password@mail.example.com?pool=true',
    ENCRYPTION_KEY: randomBytes(32).toString('base64url'),
  })) {
    t.doesNotThrow(
      () => loadConfig({ ...production, ...companions, OAUTH_GOOGLE_CLIENT_SECRET: 'GOCSPX-Zk3', [name]: value }),
      name,
    );
  }
});

t.test('production rejects what others know, guess or read', async (t) => {
  for (const [name, values] of Object.entries(rejected)) {
    for (const value of values) {
      const given = name.startsWith('OAUTH') || name === 'SMTP_URL' ? companions : {};
      try {
        loadConfig({ ...production, ...given, [name]: value });
        t.fail(`${name}=${value} is accepted`);
      } catch (error) {
        const { message } = error as Error;
        t.match(message, name, `${name}=${value}: ${message}`);
        t.notMatch(message, /\n/, 'one line');
        const isSecret = /KEY|SECRET|TOKEN|SMTP|DATABASE/.test(name) && value.length > 12;
        if (isSecret) t.notOk(message.includes(value), 'the message does not contain the secret');
      }
    }
  }
});

/** Settings with which production starts, without its keys. */
const { JWT_PRIVATE_KEY: oneJwk = '', ENCRYPTION_KEY: _, ...keyless } = production;

t.test('production starts with lists of keys', async (t) => {
  const jwks = [newKey(), newKey()];
  const keys = [randomBytes(32), randomBytes(32)].map((key) => key.toString('base64'));
  const lists = { ...keyless, JWT_PRIVATE_KEYS: JSON.stringify(jwks), ENCRYPTION_KEYS: keys.join(', ') };
  const config = loadConfig(lists);
  t.strictSame(
    config.jwtPrivateKeys.map(({ x }) => x),
    jwks.map(({ x }) => x),
  );
  t.strictSame(
    config.encryptionKeys.map((key) => key.toString('base64')),
    keys,
  );
  const second = signingKeyId(jwks[1]?.x as string);
  t.strictSame(loadConfig({ ...lists, JWT_REVOKED_KEYS: second }).jwtRevokedKeys, [second]);

  const cases: readonly [string, Settings, RegExp][] = [
    ['an empty list', { JWT_PRIVATE_KEYS: '[]' }, /^JWT_PRIVATE_KEYS must be a JSON array/],
    ['one key in place of a list', { JWT_PRIVATE_KEYS: oneJwk }, /^JWT_PRIVATE_KEYS must be a JSON array/],
    ['a null in it', { JWT_PRIVATE_KEYS: `[${oneJwk},null]` }, /^JWT_PRIVATE_KEYS must be a JSON array/],
    ['a key twice', { JWT_PRIVATE_KEYS: `[${oneJwk},${oneJwk}]` }, /^JWT_PRIVATE_KEYS has a key twice/],
    ['a published key', { JWT_PRIVATE_KEYS: `[${oneJwk},${published[0]}]` }, /^JWT_PRIVATE_KEYS has a published key/],
    ['a member twice', { JWT_PRIVATE_KEYS: `[${oneJwk.replace('{', '{"d":"x",')}]` }, /member twice/],
    ['eleven keys', { JWT_PRIVATE_KEYS: JSON.stringify(Array.from({ length: 11 }, newKey)) }, /at most 10/],
    ['both forms', { ENCRYPTION_KEY: oneKey }, /^ENCRYPTION_KEY and ENCRYPTION_KEYS are both set/],
    [
      'a text as second key',
      { ENCRYPTION_KEYS: `${oneKey},${base64('changeme'.repeat(4))}` },
      /^ENCRYPTION_KEYS must be/,
    ],
    ['an empty item', { ENCRYPTION_KEYS: `${oneKey},` }, /^ENCRYPTION_KEYS must be/],
    ['a key in two spellings', { ENCRYPTION_KEYS: `${oneKey},${oneKey.replace('=', '')}` }, /has a key twice/],
    [
      'the key that signs, revoked',
      { JWT_REVOKED_KEYS: signingKeyId(jwks[0]?.x as string) },
      /^JWT_REVOKED_KEYS names/,
    ],
    ['a key in place of its id', { JWT_REVOKED_KEYS: 'my-key' }, /^JWT_REVOKED_KEYS must be ids/],
  ];
  for (const [what, change, message] of cases) {
    t.throws(() => loadConfig({ ...lists, ...change }), { message }, what);
  }
});

t.test('every secret may come from a file', async (t) => {
  const directory = t.testdir({ key: `${oneKey}\n`, jwk: oneJwk, empty: '\n', url: 'postgres://u:p@db/colophon\n' });
  const file = (name: string) => join(directory, name);
  const files = { ENCRYPTION_KEY_FILE: file('key'), JWT_PRIVATE_KEY_FILE: file('jwk'), DATABASE_URL_FILE: file('url') };
  const config = loadConfig({ ...keyless, ...files });
  t.equal(config.encryptionKeys[0].toString('base64'), oneKey);
  t.equal(config.databaseUrl, 'postgres://u:p@db/colophon');
  const cases: readonly [string, Settings, RegExp][] = [
    ['a missing file', { AI_API_KEY_FILE: file('none') }, /^AI_API_KEY_FILE is .*none, which can't be read \(ENOENT\)/],
    ['a directory', { AI_API_KEY_FILE: directory }, /^AI_API_KEY_FILE is .* can't be read \(EISDIR\)/],
    ['an empty file', { SMTP_URL_FILE: file('empty') }, /^SMTP_URL_FILE is .*empty, which is empty/],
    ['both', { ENCRYPTION_KEY: oneKey }, /^ENCRYPTION_KEY and ENCRYPTION_KEY_FILE are both set/],
    [
      'a secret that production rejects',
      { METRICS_TOKEN_FILE: file('jwk'), JWT_PRIVATE_KEY_FILE: file('key') },
      /^JWT/,
    ],
  ];
  for (const [what, change, message] of cases) {
    t.throws(() => loadConfig({ ...keyless, ...files, ...change }), { message }, what);
  }
});

t.test('production accepts http for loopback only, with a warning', async (t) => {
  for (const base of ['http://localhost:8000', 'http://127.0.0.1', 'http://[::1]:8000']) {
    const config = loadConfig({ ...production, PUBLIC_URL: base });
    t.match(configWarnings(config), [/^PUBLIC_URL is http:/], base);
  }
  t.strictSame(configWarnings(loadConfig({ DATA_DIR: t.testdir({}) })), [], 'none in development');
});

t.test('.env may give a variable once', async (t) => {
  const file = '# PORT=1\nPORT=8000\n\nHOST=::1\n# PORT=9000\n';
  t.doesNotThrow(() => rejectDuplicates(file));
  for (const line of ['PORT=8000', '  PORT = 9000', 'export PORT=1']) {
    t.throws(() => rejectDuplicates(`${file}${line}\n`), { message: /^PORT is given twice/ }, line);
  }
});

/** Starts the server, which is expected to stop by itself. Returns its exit code and what it printed. */
async function startFailing(t: Test, settings: Settings): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [main], {
    cwd: t.testdir({}),
    env: { PATH: process.env.PATH, PORT: `${await freePort()}`, DATA_DIR: 'data', ...settings },
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'exit');
  return { code, output: (await output).join('').trim() };
}

t.test('a process with such a setting ends with one line that names it', async (t) => {
  const dataDir = '/tmp';
  const cases: [string, Settings][] = [
    ['JWT_PRIVATE_KEY', { ...production, JWT_PRIVATE_KEY: published[0] as string }],
    ['ENCRYPTION_KEY', { ...production, ENCRYPTION_KEY: `${oneKey},${oneKey}` }],
    ['TRUST_PROXY', { ...production, TRUST_PROXY: '0.0.0.0/0' }],
    ['PUBLIC_URL', { ...production, PUBLIC_URL: 'http://api.example.com' }],
    ['DATA_DIR', { ...production, DATA_DIR: dataDir }],
    ['DATABASE_URL', { ...production, DATABASE_URL: 'postgres://user:hidden-word@127.0.0.1:1/colophon' }],
  ];
  for (const [name, settings] of cases) {
    const { code, output } = await startFailing(t, settings);
    t.equal(code, 1, name);
    t.match(output, new RegExp(`^Colophon can't start: ${name} [^\\n]+$`), name);
    t.notMatch(output, /hidden-word|nWGxne/);
  }
  t.equal(statSync(dataDir).mode & 0o777, 0o777, 'a directory of all users is left as it is');
});

/** Every file and directory below and including a path. */
const below = (path: string) => [
  path,
  ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
];

t.test('no other user of the machine reads what is in DATA_DIR', async (t) => {
  // In a directory that others can enter.
  const parent = t.testdir({});
  const dataDir = join(parent, 'data');
  const port = await freePort();
  const child = spawn(process.execPath, [main], {
    cwd: parent,
    env: { PATH: process.env.PATH, PORT: `${port}`, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: 'inherit',
  });
  const exited = once(child, 'exit');
  t.teardown(() => child.kill('SIGKILL'));
  const body = {
    email: 'reader@example.com',
    password: 'a long enough phrase',
    username: 'reader',
    full_name: 'Reader',
  };
  const send = () =>
    fetch(`http://127.0.0.1:${port}/api/v1/auth/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
  let registered = await send();
  for (const deadline = Date.now() + 60_000; registered === null && Date.now() < deadline; ) registered = await send();
  t.equal(registered?.status, 201);

  const paths = below(dataDir);
  t.ok(paths.length > 100);
  t.equal(statSync(dataDir).mode & 0o777, 0o700, 'DATA_DIR');
  const wide = paths.filter((path) => (statSync(path).mode & 0o077) !== 0);
  t.strictSame(
    wide.filter((path) => !path.startsWith(join(dataDir, 'pglite/')) || statSync(path).isDirectory()),
    [],
    'files 0600, directories 0700; PGlite chooses the modes of its files, in directories that nobody else enters',
  );
  if (process.getuid?.() === 0) {
    chmodSync(parent, 0o755);
    const { stdout } = spawnSync('find', [dataDir, '-type', 'f', '-readable'], { uid: 65_534, gid: 65_534 });
    t.equal(`${stdout}`, '', 'nobody finds a file to read');
  }
  child.kill('SIGTERM');
  await exited;
});

t.test('an existing DATA_DIR is narrowed, and a shared one rejected', async (t) => {
  const open = join(t.testdir({}), 'open');
  mkdirSync(open);
  chmodSync(open, 0o755);
  narrowDataDirectory(open);
  t.equal(statSync(open).mode & 0o777, 0o700);

  const shared = join(t.testdirName, 'shared');
  mkdirSync(shared);
  chmodSync(shared, 0o1777);
  t.throws(() => narrowDataDirectory(shared), { message: /^DATA_DIR is .*all users/ });
  t.equal(statSync(shared).mode & 0o7777, 0o1777);

  const file = join(t.testdirName, 'file');
  writeFileSync(file, '');
  t.throws(() => narrowDataDirectory(file), { message: /^DATA_DIR is .*EEXIST/ });
});
