import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { loadConfig } from '../../src/app/config.ts';
import { secretNames } from '../../src/platform/settings/secret-files.ts';
import { createSecrets, interpolate, readCompose, type Service } from '../support/compose.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const text = read('docker-compose.yml');
const compose = readCompose();
const services = Object.entries(compose.services);
const service = (name: string) => compose.services[name] as Service;
/** Those that run the image of this repository; the first two end. */
const ours = ['migrate', 'api', 'worker'];
const settings = new Map(
  [...read('.env.example').matchAll(/^# ([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

t.test('docker-compose.yml starts each service after those that it needs', async (t) => {
  const needs = (name: string) => Object.entries(service(name).depends_on ?? {});
  for (const [name] of services) {
    for (const [needed, { condition }] of needs(name)) {
      t.equal(condition, service(needed).restart === 'no' ? 'service_completed_successfully' : 'service_healthy');
    }
  }
  t.strictSame(
    needs('accounts').map(([needed]) => needed),
    ['migrate'],
  );
  for (const name of ['pgbouncer', 'worker']) t.ok(service(name).depends_on?.accounts, name);
  t.ok(service('api').depends_on?.pgbouncer);
  for (const name of ours) t.equal(service(name).build, '.', `${name} runs the image of this repository`);
  t.equal(service('api').deploy?.replicas, 2);
  t.equal(service('api').environment?.JOBS, 'off');
  t.equal(service('worker').environment?.JOBS, 'inline');
  t.strictSame(service('worker').volumes, service('api').volumes, 'it deletes the files of purged tenants');
  const [, command = ''] = service('migrate').command ?? [];
  t.ok(existsSync(join(root, command)), `${command} exists`);
});

t.test('other machines reach the proxy only', async (t) => {
  for (const [name, { ports = [] }] of services) {
    if (name === 'proxy') t.strictSame(ports, ['8000:8080']);
    else for (const port of ports) t.match(port, /^127\.0\.0\.1:/, name);
  }
  for (const name of ours) t.equal(service(name).ports, undefined, name);
  const configuration = read('deploy/nginx.conf');
  t.match(configuration, /listen 8080;/);
  t.match(configuration, `server api:${settings.get('PORT')} resolve;`);
  t.match(configuration, /location = \/metrics \{\s+return 404;/, 'metrics stay inside');
  // The API believes the proxy's header, so no other service may be in its network.
  t.match(service('api').environment?.TRUST_PROXY, compose.networks.front.ipam.config[0]?.subnet);
  t.strictSame(
    services.flatMap(([name, { networks = [] }]) => (networks.includes('front') ? name : [])),
    ['api', 'proxy'],
  );
  t.strictSame(service('proxy').networks, ['front'], 'the proxy does not reach the database');
});

t.test(
  'no service has root, rights, or more of the machine than its limit, and each says whether it works',
  async (t) => {
    for (const [name, one] of services) {
      t.equal(one.read_only, true, name);
      t.strictSame(one.cap_drop, ['ALL'], name);
      t.strictSame(one.security_opt, ['no-new-privileges:true'], name);
      t.match(one.mem_limit, /^\d+[gm]$/, `${name} has a limit of memory`);
      t.ok((one.cpus ?? 0) > 0 && (one.pids_limit ?? 0) > 0, `${name} has limits of CPU and processes`);
      const isOurs = ours.includes(name);
      t.match(isOurs ? 'node' : one.user, /^(?!root|0\b)\w/, `${name} has a user`);
      // The image of this repository has a health check. Services that end are watched by their exit code.
      const ends = one.restart === 'no';
      t.equal(one.healthcheck?.disable === true, ends, name);
      t.ok(ends || one.healthcheck?.test || isOurs, `${name} has a health check`);
      if (!ends) t.equal(one.restart, 'unless-stopped', name);
    }
    t.match(read('Dockerfile'), /^USER node$/m);
    t.match(read('Dockerfile'), /^HEALTHCHECK /m);
    const grace = Number.parseInt(service('api').stop_grace_period ?? '', 10);
    const stopping = Number(settings.get('DRAIN_SECONDS')) + Number(settings.get('SHUTDOWN_SECONDS'));
    t.ok(grace > stopping, `${grace} s for ${stopping} s`);
  },
);

t.test('files that are mounted exist, and volumes and secrets are declared', async (t) => {
  const created = readdirSync(createSecrets(join(t.testdir({}), 'secrets')));
  for (const [name, { file }] of Object.entries(compose.secrets)) {
    const [, secret = ''] = /^\.secrets\/([\w-]+)$/.exec(interpolate(file)) ?? [];
    t.ok(created.includes(secret), `${name}: deploy/create-secrets.sh creates ${file}`);
  }
  t.ok(read('.gitignore').includes('.secrets/\n'));

  for (const [name, { volumes = [], secrets = [], environment = {}, command = [] }] of services) {
    const targets = new Map(volumes.map((volume) => volume.split(':').slice(0, 2).reverse() as [string, string]));
    for (const source of targets.values()) {
      if (source.startsWith('.')) t.ok(statSync(join(root, source)).isFile(), `${name}: ${source} exists`);
      else t.ok(source in compose.volumes, `${name}: ${source} is declared`);
    }
    for (const secret of secrets) t.ok(secret in compose.secrets, `${name}: ${secret} is declared`);
    // What the service and its mounted configuration name is mounted too, and nothing else.
    const mounted = volumes
      .filter((volume) => volume.startsWith('.'))
      .map((volume) => read(volume.split(':')[0] ?? ''));
    const named = [...Object.values(environment), ...command, ...mounted].join('\n');
    const used = [...named.matchAll(/\/run\/secrets\/([\w-]+)/g)].map(([, secret = '']) => secret);
    t.strictSame([...new Set(used)].sort(), [...secrets].sort(), name);
  }
});

t.test('docker-compose.yml passes every setting on that is not its own or for tests, secrets as files', async (t) => {
  /** Set by the image, by compose, or of use to tests and development only. */
  const own =
    /^(?:PORT|HOST|APP_ENVIRONMENT|DATA_DIR|DATABASE_POOLER|DATABASE_URL|REDIS_URL|JOBS|MIGRATE|EMBEDDED_DURABILITY|OUTBOUND_ALLOW_LOOPBACK|STRIPE_API_BASE|OAUTH_\w+_BASE_URL)$/;
  /** The list is passed; a single key is a list of one. */
  const single = ['JWT_PRIVATE_KEY', 'ENCRYPTION_KEY'];
  const secret = new Set<string>(secretNames.filter((name) => name !== 'JWT_REVOKED_KEYS' && name !== 'REDIS_URL'));
  const passed = service('api').environment ?? {};
  for (const setting of settings.keys()) {
    if (setting.endsWith('_FILE') || single.includes(setting)) continue;
    if (secret.has(setting)) {
      t.match(passed[`${setting}_FILE`], '/run/secrets/', `${setting} comes from a file`);
      t.notOk(setting in passed, `${setting} is in no variable, which docker inspect shows`);
    } else if (!own.test(setting))
      t.match(passed[setting], `\${${setting}:`, `${setting} comes from the shell or .env`);
  }
  for (const name of ours) {
    for (const setting of Object.keys(service(name).environment ?? {})) {
      t.ok(settings.has(setting) || setting === 'NODE_EXTRA_CA_CERTS', `${name}: ${setting} is a setting`);
    }
  }
  for (const [, name = ''] of text.matchAll(/\$\{([A-Z_]+)/g)) t.ok(settings.has(name), `${name} is a setting`);
  t.match(read('Dockerfile'), /APP_ENVIRONMENT=production/, 'the server does not start without keys');
});

t.test('the server accepts the settings and secrets, and they lead to services', async (t) => {
  const directory = t.testdir({});
  const secrets = createSecrets(join(directory, 'secrets'));
  const stored = readdirSync(secrets).map((name) => readFileSync(join(secrets, name), 'utf8'));
  createSecrets(secrets);
  t.strictSame(
    readdirSync(secrets).map((name) => readFileSync(join(secrets, name), 'utf8')),
    stored,
    'they are kept',
  );
  t.equal(statSync(secrets).mode & 0o777, 0o700, 'nobody else may enter the directory');
  const secret = (name: string) => readFileSync(join(secrets, name), 'utf8').trim();

  const configOf = (name: string, variables = {}) => {
    const given = Object.entries(service(name).environment ?? {}).map(([setting, value]) => [
      setting,
      interpolate(value, variables).replace('/run/secrets', secrets),
    ]);
    const image = { APP_ENVIRONMENT: 'production', DATA_DIR: directory };
    return loadConfig({ ...image, ...Object.fromEntries(given) });
  };
  const hosts: string[] = [];
  for (const name of ours) {
    const config = configOf(name);
    t.strictSame(config.unknownSettings, [], name);
    const { hostname, port, username, password } = new URL(config.databaseUrl as string);
    hosts.push(`${username} at ${hostname}:${port}`);
    t.equal(password, secret(username === 'colophon_api' ? 'api-password' : 'postgres-password'), name);
  }
  t.strictSame(hosts, ['colophon at postgres:5432', 'colophon_api at pgbouncer:6432', 'colophon_api at postgres:5432']);
  t.equal(secret('pgbouncer-users'), `"colophon_api" "${secret('api-password')}"`);
  t.match(configOf('api'), { databasePooler: 'transaction', smtpUrl: 'smtp://mail:1025' });
  t.equal(configOf('worker').databasePooler, 'none', 'jobs and their locks have sessions');
  t.equal(new URL(configOf('worker').redisUrl as string).hostname, 'redis');
  for (const name of ['mail', 'pgbouncer', 'postgres', 'redis']) t.ok(service(name), name);

  writeFileSync(join(secrets, 'ai-api-key'), 'sk-0123456789-abcdefghij\n');
  const withModel = { AI_BASE_URL: 'https://api.openai.com/v1', AI_MODEL: 'gpt', AI_API_KEY_FILE: 'a-file' };
  t.match(JSON.stringify(configOf('api', withModel)), 'sk-0123456789-abcdefghij', 'of services elsewhere, too');
});

t.test('PgBouncer keeps prepared statements, and has sessions for what is behind it', async (t) => {
  const [, major, minor] = (/^edoburu\/pgbouncer:v(\d+)\.(\d+)\./.exec(service('pgbouncer').image ?? '') ?? []).map(
    Number,
  );
  t.ok((major ?? 0) > 1 || (minor ?? 0) >= 21, `${service('pgbouncer').image}`);
  const ini = read('deploy/pgbouncer.ini');
  const value = (name: string) => new RegExp(`^${name} = (.*)$`, 'm').exec(ini)?.[1] ?? '';
  t.equal(value('pool_mode'), 'transaction');
  t.ok(Number(value('max_prepared_statements')) >= 1_000);
  t.match(ini, `statement_timeout to ${Number(settings.get('DATABASE_WRITE_SECONDS')) * 1_000};`);
  const [, query = ''] = /connect_query='(.*)'/.exec(ini) ?? [];
  t.ok(read('docs/operations.md').includes(`connect_query='${query}'`), 'docs/operations.md shows the same sessions');
  const ofWorker = Number(settings.get('DATABASE_CONNECTIONS')) + Number(settings.get('JOB_CONNECTIONS')) + 1;
  // PostgreSQL has 100, and migrations, backups and a person need some.
  t.ok(Number(value('default_pool_size')) + 2 * ofWorker < 90);
});

const nginx = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
const skip = nginx.error !== undefined && 'nginx is not installed';

t.test('nginx accepts its configuration', { skip }, async (t) => {
  const directory = t.testdir({});
  const [, minor = 0] = (/nginx\/1\.(\d+)/.exec(nginx.stderr) ?? []).map(Number);
  // Before 1.27.3 nginx has no `resolve`; names of compose lead nowhere here.
  const site = read('deploy/nginx.conf')
    .replace('server api:8000 resolve;', minor >= 28 ? '$&' : 'server 127.0.0.1:8000;')
    .replaceAll('/tmp/cache', `${directory}/cache`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${directory}/${name};`,
  );
  writeFileSync(
    join(directory, 'nginx.conf'),
    `pid ${directory}/pid; error_log stderr; events {} http { access_log off; ${temporary.join(' ')}\n${site}\n}`,
  );
  const { status, stderr } = spawnSync('nginx', ['-t', '-c', `${directory}/nginx.conf`, '-p', directory], {
    encoding: 'utf8',
  });
  t.equal(status, 0, stderr);
});
