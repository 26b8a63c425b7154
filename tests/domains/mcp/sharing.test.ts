import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { test } from 'tap';
import { measureMcpFiles } from '../../../src/domains/mcp/measure-files.job.ts';
import { startServer } from '../../support/server.ts';
import { createWorkspace, type Workspace } from './workspace-keys.ts';

const program = fileURLToPath(new URL('fixtures/stdio-server.ts', import.meta.url));
const canary = 'CANARY-OF-ANOTHER-WORKSPACE';

/** Processes of the filesystem server that serve a directory. */
function processesOf(dataDir: string): number {
  const all = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return all.filter((args) => args.includes('confined-files.ts') && args.includes(dataDir)).length;
}

test('one pool of processes serves all workspaces', async (t) => {
  const server = await startServer(t);
  const { dataDir } = server.config;
  const workspaces: Workspace[] = [];
  for (let count = 0; count < 25; count += 1) workspaces.push(await createWorkspace(server));
  const [mine, other] = workspaces as [Workspace, Workspace];

  await t.test('A2-29: 25 workspaces at once', async (t) => {
    const responses = await Promise.all(
      workspaces.map((workspace, index) => workspace.call('write_file', { path: 'a.txt', content: `of ${index}` })),
    );
    t.same(
      responses.map(({ status }) => status),
      new Array(25).fill(200),
    );
    for (const [index, workspace] of workspaces.entries()) {
      t.equal((await workspace.call('read_file', { path: 'a.txt' })).body.result.content, `of ${index}`);
    }
    t.ok(processesOf(dataDir) <= 2, 'two processes');
  });

  await t.test('A2-31: 20 parallel calls of one key', async (t) => {
    const calls = Array.from({ length: 20 }, () => mine.call('read_file', { path: 'a.txt' }));
    t.same(
      (await Promise.all(calls)).map(({ status }) => status),
      new Array(20).fill(200),
    );
  });

  await t.test('A2-94: no path of any tool reaches another workspace', async (t) => {
    const [own, foreign] = [mine.workspaceId, other.workspaceId].map((id) => join(dataDir, 'mcp', String(id)));
    const id = other.workspaceId;
    writeFileSync(join(foreign as string, 'secret.txt'), canary);
    mkdirSync(join(foreign as string, canary));
    symlinkSync(foreign as string, join(own as string, 'link'));
    symlinkSync(join(foreign as string, 'secret.txt'), join(own as string, 'file-link'));
    const paths = [
      ...[
        `../${id}/secret.txt`,
        `/../${id}/secret.txt`,
        `a/../../${id}/secret.txt`,
        `./../${id}`,
        `../${id}`,
        '..',
        '/..',
      ],
      ...[`${foreign}/secret.txt`, `${foreign}`, `${dataDir}/mcp`, `file://${foreign}/secret.txt`, `~/../${id}`],
      ...[`%2e%2e/${id}/secret.txt`, `..\\${id}\\secret.txt`, `‥/${id}/secret.txt`],
      ...['link/secret.txt', 'link', 'file-link'],
    ];
    const tools: ((path: string) => [string, object])[] = [
      (path) => ['read_file', { path }],
      (path) => ['read_text_file', { path, head: 3 }],
      (path) => ['read_text_file', { path, tail: 3 }],
      (path) => ['read_media_file', { path }],
      (path) => ['read_multiple_files', { paths: ['a.txt', path] }],
      (path) => ['list_directory', { path }],
      (path) => ['list_directory_with_sizes', { path }],
      (path) => ['directory_tree', { path }],
      (path) => ['search_files', { path, pattern: '**' }],
      (path) => ['search_files', { path: '/', pattern: path.slice(0, 200) }],
      (path) => ['get_file_info', { path }],
      (path) => ['move_file', { source: path, destination: 'stolen.txt' }],
      (path) => ['move_file', { source: 'a.txt', destination: `${path}/moved.txt` }],
      (path) => ['edit_file', { path, edits: [{ oldText: 'CANARY', newText: 'x' }], dryRun: true }],
      (path) => ['write_file', { path: `${path}/written.txt`, content: 'x' }],
      (path) => ['create_directory', { path: `${path}/created` }],
    ];
    let canaries = 0;
    for (const path of paths) {
      for (const tool of tools) {
        const { text } = await mine.call(...tool(path));
        if (text.includes(canary) || text.includes(own as string)) canaries += 1;
      }
    }
    t.equal(paths.length, 18);
    t.equal(canaries, 0);
    t.match(
      (await mine.call('list_allowed_directories')).body.result.content,
      /^[^0-9]*\/\s*$/,
      'no directory of the machine',
    );
    const files = execFileSync('find', [foreign as string], { encoding: 'utf8' });
    t.notMatch(files, /moved|written|created/, 'nothing was written');
    t.equal((await other.call('read_file', { path: 'secret.txt' })).body.result.content, canary, 'nothing was moved');
  });

  await t.test('A2-28: globs are linear or rejected', async (t) => {
    await mine.call('write_file', { path: 'glob.txt', content: 'x' });
    const deep = `${'a'.repeat(100)}/${'a'.repeat(100)}`;
    await mine.call('create_directory', { path: deep });
    const began = performance.now();
    for (const pattern of ['*a*a*a*a*a*a*a*a*a*a*a*a*b', `**/${'*a'.repeat(60)}*b`]) {
      t.match(await mine.call('search_files', { path: '/', pattern }), { status: 200 });
      t.match(await mine.call('directory_tree', { path: '/', excludePatterns: [pattern] }), { status: 200 });
    }
    for (const pattern of ['+(a|aa|a*)'.repeat(8), '{a,{b,{c,d}}}', '{a,b}'.repeat(12)]) {
      t.match(await mine.call('search_files', { path: '/', pattern }), { status: 422 });
      t.match(await mine.call('directory_tree', { path: '/', excludePatterns: [pattern] }), {
        status: 422,
        body: { errors: { 'arguments.excludePatterns.0': [String] } },
      });
    }
    t.ok(performance.now() - began < 10_000);
    t.match(
      (await mine.call('search_files', { path: '/', pattern: '**/*.{txt,md}' })).body.result.content,
      /^\/glob\.txt$/m,
    );
  });

  await t.test('an edit that would block the process is rejected, and others go on', async (t) => {
    t.equal((await mine.call('write_file', { path: 'lines.txt', content: '\n'.repeat(500_000) })).status, 200);
    const edits = [{ oldText: 'x\n'.repeat(100_000), newText: 'y' }];
    const began = performance.now();
    const [edited, read] = await Promise.all([
      mine.call('edit_file', { path: 'lines.txt', edits }),
      other.call('read_file', { path: 'a.txt' }),
    ]);
    t.equal(edited.status, 422);
    t.equal(read.status, 200);
    t.ok(performance.now() - began < 5_000);
    const texts = Array.from({ length: 4_400 }, (_, line) => `${line} ${Math.sin(line)}\n`);
    t.equal((await mine.call('write_file', { path: 'diff.txt', content: texts.join('') })).status, 200);
    const all = [{ oldText: texts.join(''), newText: texts.reverse().join('') }];
    t.equal((await mine.call('edit_file', { path: 'diff.txt', edits: all })).status, 200, 'the difference is bounded');
  });

  await t.test('one call reads and lists only so much', async (t) => {
    for (const name of ['1', '2', '3', '4', '5'])
      await mine.call('write_file', { path: name, content: 'x'.repeat(1_000_000) });
    t.equal((await mine.call('read_multiple_files', { paths: ['1', '2', '3', '4', '5'] })).status, 422);
    t.equal((await mine.call('read_file', { path: '1' })).status, 200);
  });

  await t.test('the path has a description', async (t) => {
    const { body } = await mine.get('servers/filesystem/tools');
    for (const { name, parameters } of body.data) {
      for (const [parameter, { description }] of Object.entries(
        parameters as { [name: string]: { description: string } },
      )) {
        if (/^(path|paths|source|destination)$/.test(parameter)) t.not(description, '', `${name} ${parameter}`);
      }
    }
  });
});

test('files count as storage', async (t) => {
  const server = await startServer(t);
  const workspace = await createWorkspace(server);
  const token = await workspace.keyWith(['*']);
  const used = async () => {
    const { body } = await server.request('GET', '/api/v1/entitlements/summary', { token });
    return body.data.entitlements.storage.used as number;
  };
  const write = (path: string, bytes: number) => workspace.call('write_file', { path, content: 'x'.repeat(bytes) });
  const nearlyFull = (left: number) =>
    sql`update content_sizes set bytes = ${2 ** 30 - left} where tenant_id = ${workspace.tenantId}`.execute(server.db);

  t.equal(await used(), 0);
  await write('a.txt', 10_000);
  t.equal(await used(), 12_288, 'in blocks of 4 KiB');
  await write('a.txt', 100_000);
  t.equal(await used(), 102_400, 'replaced');
  await workspace.call('create_directory', { path: 'one/two' });
  await workspace.call('move_file', { source: 'a.txt', destination: 'one/b.txt' });
  t.equal(await used(), 110_592, 'directories count, moves do not');
  await workspace.call('edit_file', { path: 'one/b.txt', edits: [{ oldText: 'x'.repeat(100_000), newText: 'y' }] });
  t.equal(await used(), 12_288, 'edited');
  t.equal((await write('one', 10)).status, 422);
  t.equal(await used(), 12_288, 'a failed call gives back what it reserved');

  await t.test('A2-51: more than the plan has is rejected, exactly', async (t) => {
    await nearlyFull(12_288 + 5 * 1_003_520);
    const responses = await Promise.all(Array.from({ length: 20 }, (_, index) => write(`${index}.txt`, 1_000_000)));
    const statuses = responses.map(({ status }) => status);
    t.equal(statuses.filter((status) => status === 200).length, 5, `${statuses}`);
    t.match(
      responses.find(({ status }) => status !== 200),
      { status: 403, body: { error: 'feature_limit_reached', feature: 'storage', upgrade_url: String } },
    );
    t.match(await workspace.call('create_directory', { path: 'three' }), { status: 403 });
    t.match(await workspace.call('read_file', { path: 'one/b.txt' }), { status: 200 });
  });

  await t.test('the files themselves are measured once a day', async (t) => {
    await nearlyFull(2 ** 30);
    const before = await used();
    await sql`update content_sizes set file_bytes = 1`.execute(server.db);
    const { work } = measureMcpFiles(server.config.dataDir);
    const context = { db: server.db, log: { info() {} }, signal: new AbortController().signal };
    await work(context as unknown as Parameters<typeof work>[0]);
    t.equal(await used(), before);
  });
});

test('servers of the operator are for the plans and tenants that it names', async (t) => {
  const file = join(t.testdir({}), 'mcp.json');
  const stdio = { command: process.execPath, args: [program, 'well'] };
  const write = (mcpServers: object) => writeFileSync(file, JSON.stringify({ mcpServers }));
  write({ none: stdio, paid: { ...stdio, plans: ['pro'] }, chosen: { ...stdio, tenants: [1] } });
  const server = await startServer(t, { environment: { MCP_CONFIG: file } });
  const chosen = await createWorkspace(server);
  const fresh = await createWorkspace(server);
  t.equal(chosen.workspaceId, 1);
  const idsFor = async (workspace: Workspace) =>
    (await workspace.get('servers')).body.data.map(({ id }: { id: string }) => id);

  await t.test('A2-09: for a fresh account they do not exist', async (t) => {
    t.same(await idsFor(fresh), ['filesystem']);
    for (const id of ['none', 'paid', 'chosen', 'unknown']) {
      for (const response of [
        await fresh.get(`servers/${id}`),
        await fresh.get(`servers/${id}/tools`),
        await fresh.get(`resources/${encodeURIComponent(`${id}://notes://today`)}`),
        await fresh.call('echo', { text: 'hi' }, id),
      ]) {
        t.match(response, { status: 404, body: { error: 'not_found', message: 'Server not found.' } }, id);
      }
    }
  });

  t.same(await idsFor(chosen), ['filesystem', 'chosen']);
  t.equal((await chosen.call('echo', { text: 'hi' }, 'chosen')).status, 200);
  t.equal((await chosen.call('echo', { text: 'hi' }, 'paid')).status, 404);
  await server.db.updateTable('tenants').set({ plan: 'pro' }).where('id', '=', fresh.tenantId).execute();
  t.same(await idsFor(fresh), ['filesystem', 'paid']);
});

test('A2-30: slow calls of one workspace leave a shared server to others', async (t) => {
  const file = join(t.testdir({}), 'mcp.json');
  const slow = { command: process.execPath, args: [program, 'well'], env: { SLOW_MS: '4000' }, plans: ['free'] };
  writeFileSync(file, JSON.stringify({ mcpServers: { slow } }));
  const server = await startServer(t, { environment: { MCP_CONFIG: file } });
  const [a, b] = [await createWorkspace(server), await createWorkspace(server)];
  t.equal((await b.call('echo', { text: 'started' }, 'slow')).status, 200);
  const noisy = Promise.all(Array.from({ length: 8 }, () => a.call('slow', {}, 'slow')));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = performance.now();
  t.equal((await b.call('echo', { text: 'hi' }, 'slow')).status, 200);
  t.ok(performance.now() - began < 1_000, `${Math.round(performance.now() - began)} ms`);
  t.same(
    (await noisy).map(({ status }) => status),
    new Array(8).fill(200),
    'they wait their turn',
  );
});

test('calls of tools have a rate limit of their own', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const [a, b] = [await createWorkspace(server), await createWorkspace(server)];
  const statuses: number[] = [];
  for (let count = 0; count < 31; count += 1) {
    statuses.push((await a.call('get_file_info', { path: '/' })).status);
  }
  t.same(statuses, [...new Array(30).fill(200), 429], 'half of the requests of the free plan');
  t.match((await a.call('get_file_info', { path: '/' })).headers['retry-after'], /^\d+$/);
  t.equal((await a.get('servers')).status, 200, 'other calls go on');
  t.equal((await b.call('get_file_info', { path: '/' })).status, 200);
});
