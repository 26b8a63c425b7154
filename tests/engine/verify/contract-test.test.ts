import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import { startServer } from '../../support/server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Result {
  readonly operationId: string;
  readonly name: string;
  readonly outcome: string;
  readonly remarks: readonly string[];
}

/** One fault: what is changed in the copy, and the case that must find it. */
interface Fault {
  readonly what: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly operationId: string;
  readonly name: RegExp;
}

const categories = 'src/domains/content/categories.handlers.ts';
const admission = 'src/engine/serve/authorize-request.ts';
const faults: readonly Fault[] = [
  {
    what: 'an answer lacks a member',
    file: 'src/domains/content/comments.handlers.ts',
    find: 'body: await listComments(db, { tenantId: path.tenant_id, tenant }, path.article_id, query),',
    replace:
      'body: { ...(await listComments(db, { tenantId: path.tenant_id, tenant }, path.article_id, query)), comments: undefined as never },',
    operationId: 'listComments',
    name: /^a valid request$/,
  },
  {
    what: 'a number is sent as a text',
    file: categories,
    find: "body: { message: 'Category created successfully', category }",
    replace:
      "body: { message: 'Category created successfully', category: { ...category, id: String(category.id) as never } }",
    operationId: 'createCategory',
    name: /^the example/,
  },
  {
    what: 'an answer holds what nobody declared',
    file: categories,
    find: "body: { message: 'Category updated successfully', category }",
    replace: "body: { message: 'Category updated successfully', category, debug: true }",
    operationId: 'updateCategory',
    name: /^the example/,
  },
  {
    what: 'an undeclared status',
    file: categories,
    find: "status: 200, body: { message: 'Category deleted successfully' }",
    replace: "status: 202 as 200, body: { message: 'Category deleted successfully' }",
    operationId: 'deleteCategory',
    name: /^a valid request$/,
  },
  {
    what: 'a body that nobody checks',
    file: 'src/engine/serve/handle-request.ts',
    find: 'validateBody(bound, body);',
    replace: "if (operation.operationId !== 'createComment') validateBody(bound, body);",
    operationId: 'createComment',
    name: /^body unexpected_member: extra member is 422$/,
  },
  {
    what: 'a parameter that nobody checks',
    file: admission,
    find: 'const invalid = validateParameters(',
    replace: "const invalid = bound.operation.operationId === 'listTeamMembers' ? null : validateParameters(",
    operationId: 'listTeamMembers',
    name: /^query per_page: too large is 422$/,
  },
  {
    what: 'a role that nobody checks',
    file: 'src/platform/policy/authorization.ts',
    find: 'if (!hasRole(caller.tenant.role, role)) throw',
    replace: "if (operation.operationId !== 'createAffiliateLink' && !hasRole(caller.tenant.role, role)) throw",
    operationId: 'createAffiliateLink',
    name: /^a Reader is 403$/,
  },
  {
    what: 'a credential that nobody asks for',
    file: 'src/platform/policy/authorization.ts',
    find: 'if (!operation.anonymous) throw',
    replace: "if (!operation.anonymous && operation.operationId !== 'listTenants') throw",
    operationId: 'listTenants',
    name: /^no credential is 401$/,
  },
  {
    what: 'an undeclared method is taken for an unknown path',
    file: 'src/engine/serve/unknown-path.ts',
    find: "new ApiError('method_not_allowed'",
    replace: "new ApiError('not_found'",
    operationId: 'listTenants',
    name: /^an undeclared method is 405$/,
  },
  {
    what: 'Accept is not looked at',
    file: admission,
    find: 'if (acceptance.json || (!returnsJson && otherTypes.length === 0)) return null;',
    replace: 'if (acceptance.json || otherTypes.length === 0) return null;',
    operationId: 'listTeamMembers',
    name: /^Accept: image\/png is 406$/,
  },
];

/** Not a fault that callers see by itself: without it, the server itself refuses to send the first three. */
const soundness = {
  file: 'src/engine/serve/serialize-response.ts',
  edits: [
    [
      'if (serialize !== undefined) {',
      'if (serialize !== undefined || response.status === 202) {\n    return JSON.stringify(response.body);\n  }\n  if (serialize !== undefined) {',
    ],
    ['if (declared === undefined) {', 'if (declared === undefined && response.status !== 202) {'],
    ['if (response.headers !== undefined) {', 'if (response.headers !== undefined && declared !== undefined) {'],
  ],
} as const;

const operations =
  '^(?:getHealth|getReadiness|listTenants|listTeamMembers|listComments|createComment|(?:create|update|delete)Category|createAffiliateLink)$';

t.test('finds nothing wrong with this server, and reports in three forms', async (t) => {
  // Codes of authenticator apps follow this machine's time, and the run takes longer than one is valid.
  const clock = { now: () => new Date(), advance: () => undefined };
  const server = await startServer(t, { clock, environment: { TRUST_PROXY: '127.0.0.1' } });
  const directory = t.testdir({});
  const { status, output, results } = await contractTest(directory, server.url, [
    'listTenants|createCategory|getPlugin|loginUser',
  ]);
  t.equal(status, 0, output);
  t.match(output, /operations +[1-9]\d* of \d+\n +statuses +\d+ of \d+\n +parameters/);
  t.ok(results.length > 100, `${results.length} cases`);
  const junit = readFileSync(join(directory, 'report.xml'), 'utf8');
  t.match(junit, /<testsuite name="createCategory" tests="\d+" failures="0"/);
  t.match(
    readFileSync(join(directory, 'report.html'), 'utf8'),
    /<summary class="passed">listTenants: \d+ of \d+<\/summary>/,
  );
});

t.test('finds each of ten faults planted in a copy of the server', async (t) => {
  const directory = t.testdir({});
  const url = await startFaulty(t, directory);
  const list = join(directory, 'uncovered.json');
  writeFileSync(list, JSON.stringify(['listTeamMembers', 'getHealth 503']));
  const { status, output, results } = await contractTest(directory, url, [operations, '--uncovered', list]);
  t.equal(status, 1, output);
  t.match(output, /^covered {2}listTeamMembers: remove it from the list/m, 'the list may only shrink');
  t.match(output, /^uncovered {2}getReadiness 503: not in the list/m);
  t.notMatch(output, /^(?:un)?covered {2}getHealth 503/m);
  for (const { what, operationId, name } of faults) {
    const found = results.find(
      (result) => result.outcome === 'failed' && result.operationId === operationId && name.test(result.name),
    );
    t.ok(found, `${what}: ${operationId}`);
    t.comment(`${what} | ${operationId} | ${found?.name} | ${found?.remarks[0]}`);
  }
});

/** Runs the command against a deployment, with the operations that match. */
async function contractTest(
  directory: string,
  url: string,
  [pattern = '', ...options]: readonly string[],
): Promise<{ status: number | null; output: string; results: readonly Result[] }> {
  const reports = ['junit', 'html', 'json'].flatMap((kind) => [
    `--${kind}`,
    join(directory, `report.${kind === 'junit' ? 'xml' : kind}`),
  ]);
  const child = spawn(
    process.execPath,
    ['scripts/contract-test.ts', '--url', url, '--spread-addresses', '--operations', pattern, ...reports, ...options],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'exit');
  const report = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8')) as { results: readonly Result[] };
  return { status: child.exitCode, output: out + err, results: report.results };
}

/** A copy of the server with the faults in it, started as `npm start` would. */
async function startFaulty(t: Test, directory: string): Promise<string> {
  for (const part of ['src', 'generated', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(directory, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  for (const { file, find, replace } of faults) edit(directory, file, find, replace);
  for (const [find, replace] of soundness.edits) edit(directory, soundness.file, find, replace);
  const port = await freePort();
  const environment = {
    DATA_DIR: join(directory, 'data'),
    PORT: String(port),
    TRUST_PROXY: '127.0.0.1',
    LOG_LEVEL: 'silent',
  };
  const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env;
  const server = spawn(process.execPath, ['src/main.ts'], {
    cwd: directory,
    stdio: 'ignore',
    env: { ...inherited, ...environment },
  });
  t.teardown(async () => {
    server.kill();
    await once(server, 'exit');
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (server.exitCode !== null) throw new Error('The copy of the server did not start');
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function edit(directory: string, file: string, find: string, replace: string): void {
  const path = join(directory, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(find)) throw new Error(`${file} has changed: plant the fault in other words than "${find}"`);
  writeFileSync(path, before.replace(find, replace));
}
