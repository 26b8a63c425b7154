import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { loadConfig } from '../../src/app/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: { readonly [service: string]: { readonly condition: string } };
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: { [name: string]: Service } };
const services = new Map(Object.entries(compose.services));
const settings = new Map(
  [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => [
    name as string,
    value as string,
  ]),
);

t.test('.env.example lists every setting that the server reads, and no other', async (t) => {
  const names = new Set<string>();
  const environment = (values: { [name: string]: string }) =>
    new Proxy(values, {
      get(target, name) {
        names.add(String(name));
        return target[String(name)];
      },
    });
  loadConfig(environment({ DATA_DIR: t.testdir({}) }));
  // The rest of a provider's settings is read where it is configured.
  const clients = ['GOOGLE', 'GITHUB', 'LINKEDIN', 'FACEBOOK'].flatMap((provider) => [
    [`OAUTH_${provider}_CLIENT_ID`, 'id'],
    [`OAUTH_${provider}_CLIENT_SECRET`, 'secret'],
  ]);
  loadConfig(environment({ DATA_DIR: t.testdir({}), ...Object.fromEntries(clients) }));
  t.throws(() => loadConfig(environment({ APP_ENVIRONMENT: 'production' })), /JWT_PRIVATE_KEY and ENCRYPTION_KEY/);
  t.strictSame([...settings.keys()].sort(), [...names].sort());
});

t.test('the defaults that .env.example shows are the defaults', async (t) => {
  const dataDir = t.testdir({});
  const shown = Object.fromEntries([...settings].filter(([, value]) => value !== ''));
  t.equal(shown.DATA_DIR, '.data');
  const { dataDir: _, ...defaults } = loadConfig({ DATA_DIR: dataDir });
  const { dataDir: __, ...fromExample } = loadConfig({ ...shown, DATA_DIR: dataDir });
  t.strictSame(fromExample, defaults);
});

t.test('docker-compose.yml brings up database, limits, migrations, API and worker', async (t) => {
  t.strictSame([...services.keys()].sort(), ['api', 'migrate', 'postgres', 'redis', 'worker']);

  for (const name of ['migrate', 'api', 'worker']) {
    const { build, environment = {}, depends_on = {} } = services.get(name) as Service;
    t.equal(build, '.', `${name} runs the image of this repository`);
    for (const setting of Object.keys(environment)) t.ok(settings.has(setting), `${setting} is a setting`);
    t.equal(new URL(environment.DATABASE_URL as string).hostname, 'postgres');
    t.equal(new URL(environment.REDIS_URL as string).hostname, 'redis');
    for (const needed of Object.keys(depends_on)) t.ok(services.has(needed), `${needed} is a service`);
  }
  t.equal(services.get('migrate')?.depends_on?.postgres?.condition, 'service_healthy');
  for (const name of ['api', 'worker']) {
    t.equal(services.get(name)?.depends_on?.migrate?.condition, 'service_completed_successfully');
  }
  t.equal(services.get('api')?.environment?.JOBS, 'off');
  t.equal(services.get('worker')?.environment?.JOBS, 'inline');
  t.equal(services.get('worker')?.ports, undefined, 'nothing but jobs reaches the worker');
  t.ok(services.get('api')?.volumes);
  t.strictSame(services.get('worker')?.volumes, services.get('api')?.volumes, 'it deletes the files of purged tenants');
  t.strictSame(services.get('api')?.ports, [`8000:${settings.get('PORT')}`]);
  for (const name of ['postgres', 'redis'])
    t.ok(services.get(name)?.healthcheck?.test, `${name} says when it is ready`);

  const [, command = ''] = services.get('migrate')?.command ?? [];
  t.ok(existsSync(join(root, command)), `${command} exists`);
});

t.test('docker-compose.yml passes every setting on that is not its own or for tests', async (t) => {
  /** Set by the image, by compose, or of use to tests and development only. */
  const own =
    /^(?:PORT|HOST|APP_ENVIRONMENT|DATA_DIR|DATABASE_URL|REDIS_URL|JOBS|OUTBOUND_ALLOW_LOOPBACK|STRIPE_API_BASE|OAUTH_\w+_BASE_URL)$/;
  const passed = services.get('api')?.environment ?? {};
  for (const setting of settings.keys()) {
    if (!own.test(setting)) t.match(passed[setting], `\${${setting}:`, `${setting} comes from the shell or .env`);
  }
});

t.test('docker-compose.yml asks for secrets, and holds none', async (t) => {
  const environment = services.get('api')?.environment ?? {};
  for (const name of ['JWT_PRIVATE_KEY', 'ENCRYPTION_KEY']) {
    t.match(
      environment[name],
      new RegExp(`^\\$\\{${name}:\\?`),
      `${name} comes from the shell or .env, or compose stops`,
    );
  }
  // Names that compose fills in: ours, and the password of its own PostgreSQL.
  for (const [, name = ''] of read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)) {
    t.ok(settings.has(name) || name === 'POSTGRES_PASSWORD', `${name} is known`);
  }
});

t.test('Dockerfile builds from what is there, on the Node.js that package.json asks for', async (t) => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const instructions = lines.flatMap((line) => (/^\s*(?:[A-Z]+)\s/.test(line) ? [line.trim()] : []));
  const major = /\d+/.exec(JSON.parse(read('package.json')).engines.node)?.[0];
  t.match(instructions[0], `FROM node:${major}`);

  const ignored = read('.dockerignore').split('\n');
  t.ok(ignored.includes('**'), 'the build sees only what is named');
  const copied = instructions
    .filter((line) => line.startsWith('COPY '))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  for (const source of copied) {
    t.ok(existsSync(join(root, source)), `${source} exists`);
    t.ok(ignored.includes(`!${source}`) || ignored.includes(`!${source}/`), `.dockerignore lets ${source} through`);
  }
  t.equal(ignored.filter((line) => line.startsWith('!')).length, copied.length, 'and nothing else');

  t.ok(instructions.includes('USER node'), 'does not run as root');
  const last = instructions.at(-1) as string;
  t.match(last, /^CMD \[/);
  t.ok(copied.includes('src') && existsSync(join(root, JSON.parse(last.slice(4))[1])));
  const variables = instructions.find((line) => line.startsWith('ENV ')) as string;
  for (const [, name = ''] of variables.matchAll(/([A-Z_]+)=/g)) {
    t.ok(settings.has(name) || name === 'NODE_ENV', `${name} is a setting`);
  }
});
