import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { createWorkspace } from './workspace-keys.ts';

const canary = 'CANARY-OF-ANOTHER-PLACE';
/** Rounds against somebody who swaps directories for links meanwhile. */
const races = Number(process.env.MCP_RACES ?? 25);

test('the files of a workspace', async (t) => {
  // More at once than one connection takes otherwise.
  const server = await startServer(t, { app: { mcp: { maxCalls: 32 } } });
  const { dataDir } = server.config;
  const mine = await createWorkspace(server);
  const other = await createWorkspace(server);
  const root = join(dataDir, 'mcp', String(mine.workspaceId));
  const outside = join(dataDir, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret.txt'), canary);
  writeFileSync(join(dataDir, 'secret.txt'), canary);

  const write = (path: string, content = 'text') => mine.call('write_file', { path, content });
  const read = (path: string) => mine.call('read_file', { path });

  await t.test('servers, tools and their parameters as the seed has them', async (t) => {
    const { status, body } = await mine.get('servers');
    t.equal(status, 200);
    t.match(body.data, [
      {
        id: 'filesystem',
        name: 'Filesystem Server',
        description: 'File and directory operations',
        status: 'available',
      },
    ]);
    t.same(Object.keys(body), ['data'], 'no pages');
    for (const tool of ['read_file', 'write_file', 'list_directory']) t.ok(body.data[0].tools.includes(tool), tool);
    const tools = await mine.get('servers/filesystem/tools');
    const readFile = tools.body.data.find(({ name }: { name: string }) => name === 'read_file');
    t.match(readFile.parameters, { path: { type: 'string', description: String, required: true } });
    t.match(readFile.parameters, { head: { type: 'number', required: false } });
    const one = await mine.get('servers/filesystem');
    t.same(one.body.data.tools, tools.body.data);
    t.notMatch(JSON.stringify([body, tools.body, one.body]), new RegExp(dataDir));
  });

  await t.test('are written, read, listed, searched, edited and moved', async (t) => {
    t.match(await mine.call('create_directory', { path: '/notes/old' }), { status: 200 });
    t.match(await write('/notes/today.md', 'Größe: 1\nand more'), {
      status: 200,
      body: { result: { content: 'Successfully wrote to /notes/today.md', size: 37 } },
    });
    t.equal(readFileSync(join(root, 'notes/today.md'), 'utf8'), 'Größe: 1\nand more');
    for (const path of ['/notes/today.md', 'notes/today.md', '/./notes/today.md']) {
      t.same((await read(path)).body, { result: { content: 'Größe: 1\nand more', size: 19 } }, path);
    }
    t.same((await mine.call('read_text_file', { path: 'notes/today.md', head: 1 })).body.result.content, 'Größe: 1');
    t.equal((await mine.call('list_directory', { path: '/notes' })).body.result.content, '[DIR] old\n[FILE] today.md');
    t.equal((await mine.call('list_directory', { path: '/' })).body.result.content, '[DIR] notes');
    const found = await mine.call('search_files', { path: '/', pattern: '**/*.md' });
    t.equal(found.body.result.content, '/notes/today.md');
    const edited = await mine.call('edit_file', {
      path: '/notes/today.md',
      edits: [{ oldText: 'and more', newText: 'and less' }],
    });
    t.match(edited.body.result.content, /\+and less/);
    t.equal((await write('/notes/today.md', 'anew')).status, 200, 'replaces');
    t.equal(
      (await mine.call('move_file', { source: '/notes/today.md', destination: '/notes/old/today.md' })).status,
      200,
    );
    t.equal((await read('/notes/old/today.md')).body.result.content, 'anew');
    t.match((await mine.call('directory_tree', { path: '/notes' })).body.result.content, /"today.md"/);
    t.match((await mine.call('get_file_info', { path: '/notes/old/today.md' })).body.result.content, /^size: 4$/m);
    t.equal((await mine.call('list_allowed_directories')).body.result.content, 'Allowed directories:\n/');
    const binary = Buffer.from([0, 1, 255, 254]);
    writeFileSync(join(root, 'icon.png'), binary);
    const media = await mine.call('read_media_file', { path: 'icon.png' });
    t.same(media.body.result, { content: binary.toString('base64'), size: 4 });
  });

  await t.test('of another workspace do not exist', async (t) => {
    t.equal((await other.call('list_directory', { path: '/' })).body.result.content, '');
    t.equal((await other.call('read_file', { path: '/notes/old/today.md' })).status, 422);
    t.equal((await other.get(`resources/${encodeURIComponent('filesystem://notes/old/today.md')}`)).status, 404);
    const across = await other.call('read_file', { path: `../${mine.workspaceId}/notes/old/today.md` });
    t.equal(across.status, 403);
    const header = { headers: { 'x-workspace-id': String(other.workspaceId) } };
    t.equal((await mine.get('servers', header)).status, 403, 'a key stays in its workspace');
  });

  await t.test('M001: no spelling of a path leads out', async (t) => {
    const evil = `${root}_evil`;
    mkdirSync(evil);
    writeFileSync(join(evil, 'secret.txt'), canary);
    const name = String(mine.workspaceId);
    const paths = [
      ...['../../secret.txt', '/../../secret.txt', 'notes/../../../secret.txt', '..', '../', '/..', 'notes/..'],
      ...[
        '..\\..\\secret.txt',
        'notes\\..\\..\\secret.txt',
        '%2e%2e/secret.txt',
        '%2E%2E%2Fsecret.txt',
        '..%2f..%2fsecret.txt',
      ],
      ...[
        '%252e%252e%252fsecret.txt',
        '..%c0%af..%c0%afsecret.txt',
        '．．/secret.txt',
        '‥/secret.txt',
        '.. /secret.txt',
        '../ secret.txt',
      ],
      ...[
        `../${name}_evil/secret.txt`,
        `/../${name}_evil/secret.txt`,
        join(outside, 'secret.txt'),
        join(dataDir, 'secret.txt'),
      ],
      ...[
        '~',
        '~/secret.txt',
        '~root/x',
        'C:\\secret.txt',
        'c:/secret.txt',
        '\\\\?\\C:\\secret.txt',
        '\\\\server\\share\\x',
      ],
      ...[
        '/proc/self/environ',
        '/etc/passwd',
        '/dev/zero',
        '/dev/stdin',
        'file:///etc/passwd',
        '/proc/self/fd/0',
        '/proc/self/root/etc/passwd',
      ],
      ...[
        'secret.txt\u0000.md',
        `${'a/'.repeat(5_000)}x`,
        'x'.repeat(10_000),
        'trailing. ',
        'trailing.',
        ' leading',
        'new\nline',
        '...',
        '....//secret.txt',
      ],
      ...['a//b', 'zero\u200bwidth', 'right\u202eleft'],
    ];
    const before = tree(dataDir);
    for (const path of paths) {
      // A name like /etc/passwd is one in the workspace: while its directory is made, the file may really be moved there.
      await write('/notes/old/moving.md');
      const calls = [
        read(path),
        write(path, 'overwritten'),
        mine.call('list_directory', { path }),
        mine.call('create_directory', { path: `${path}/made/deep` }),
        mine.call('move_file', { source: '/notes/old/moving.md', destination: path }),
        mine.call('read_multiple_files', { paths: [path] }),
      ];
      const [reading, writing, listing, making, moving, several] = await Promise.all(calls);
      for (const answer of [reading, writing, listing, moving, several]) {
        const isElsewhere = /^\/(?:etc|proc|dev)\b|^\/tmp/.test(path) && answer?.status === 200;
        t.ok(
          [403, 422].includes(answer?.status as number) || isElsewhere,
          `${path}: ${answer?.status} ${answer?.text}`,
        );
        t.notMatch(answer?.text, canary);
        t.notMatch(answer?.text, /root:x:0/);
        t.notMatch(answer?.text, dataDir === '' ? /$^/ : `${dataDir}/mcp`, 'no path of the machine');
      }
      t.ok([200, 403, 422].includes(making?.status as number), `${path}: ${making?.status}`);
    }
    const added = tree(dataDir).filter((entry) => !before.includes(entry) && !entry.startsWith(`mcp/${name}/`));
    t.same(added, [], 'nothing came into being outside');
    t.equal(readFileSync(join(dataDir, 'secret.txt'), 'utf8'), canary);
    t.equal(readFileSync(join(evil, 'secret.txt'), 'utf8'), canary);
    t.equal(readFileSync(join(root, 'notes/old/today.md'), 'utf8'), 'anew');
  });

  await t.test('M002: links, pipes and directories are refused, whatever they lead to', async (t) => {
    symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(outside, join(root, 'linked'));
    symlinkSync('../../outside', join(root, 'relative'));
    symlinkSync('notes', join(root, 'inside'));
    symlinkSync(join(outside, 'made-by-a-link.txt'), join(root, 'dangling.txt'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('/dev/zero', join(root, 'zero'));
    linkSync(join(outside, 'secret.txt'), join(root, 'hard.txt'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const places = [
      ...['link.txt', 'linked/secret.txt', 'linked', 'relative/secret.txt', 'inside/old/today.md', 'dangling.txt'],
      ...['loop', 'zero', 'hard.txt', 'pipe', 'linked/new.txt', 'relative/new/deep.txt'],
    ];
    for (const path of places) {
      const answers = await Promise.all([
        read(path),
        mine.call('read_text_file', { path, head: 1 }),
        mine.call('read_text_file', { path, tail: 1 }),
        mine.call('read_media_file', { path }),
        write(path, 'overwritten'),
        mine.call('edit_file', { path, edits: [{ oldText: 'CANARY', newText: 'x' }] }),
        mine.call('list_directory', { path }),
        mine.call('directory_tree', { path }),
        mine.call('get_file_info', { path }),
        mine.call('create_directory', { path: `${path}/made` }),
        mine.call('search_files', { path, pattern: '**' }),
        mine.call('move_file', { source: path, destination: '/taken.txt' }),
        mine.call('move_file', { source: '/icon.png', destination: `${path}/icon.png` }),
        mine.get(`resources/${encodeURIComponent(`filesystem://${path}`)}`),
      ]);
      for (const [index, { status, text }] of answers.entries()) {
        t.ok([403, 404, 422].includes(status), `${path}, ${index}: ${status} ${text}`);
        t.notMatch(text, canary);
      }
      const several = await mine.call('read_multiple_files', { paths: [path, '/notes/old/today.md'] });
      t.notMatch(several.text, canary);
      t.match(several.text, /anew/);
    }
    const everything = await mine.call('search_files', { path: '/', pattern: '**' });
    t.same(
      places.filter((path) => everything.body.result.content.split('\n').includes(`/${path}`)),
      [],
    );
    t.same(readdirSync(outside), ['secret.txt'], 'nothing was made or taken away outside');
    t.equal(readFileSync(join(outside, 'secret.txt'), 'utf8'), canary);
    t.notOk(existsSync(join(root, 'taken.txt')));
    for (const path of ['/', '/notes']) {
      t.equal((await read(path)).status, 422, 'a directory is no file');
      t.equal((await write(path)).status, 422);
    }
    t.equal((await read('/icon.png/deep')).status, 422, 'a file is no directory');
    t.equal((await mine.call('move_file', { source: '/', destination: '/notes/root' })).status, 403);
  });

  await t.test('M002: a directory that is swapped for a link meanwhile leads nowhere', async (t) => {
    const place = join(root, 'place');
    mkdirSync(place);
    writeFileSync(join(place, 'secret.txt'), 'mine');
    symlinkSync(outside, join(root, 'waiting-link'));
    const swapper = fileURLToPath(new URL('swap-directory.ts', import.meta.url));
    const swap = spawn(process.execPath, [swapper, place, join(root, 'kept'), join(root, 'waiting-link')]);
    const ended = once(swap, 'exit');
    await once(swap.stdout, 'data');
    const seen = { read: 0, refused: 0 };
    for (let round = 0; round < races; round += 1) {
      const answers = await Promise.all([
        read('/place/secret.txt'),
        read('/place/secret.txt'),
        write(`/place/new-${round}.txt`, 'mine'),
        write('/place/secret.txt', 'mine'),
        mine.call('create_directory', { path: `/place/made-${round}` }),
        mine.call('list_directory', { path: '/place' }),
        mine.call('move_file', { source: `/place/new-${round}.txt`, destination: '/place/moved.txt' }),
      ]);
      for (const { status, text } of answers) {
        t.ok([200, 403, 422].includes(status), `${status}: ${text}`);
        if (text.includes(canary)) t.fail(`read from outside: ${text}`);
        seen[status === 200 ? 'read' : 'refused'] += 1;
      }
    }
    t.equal(swap.exitCode, null, 'the directory was swapped to the end');
    swap.kill('SIGKILL');
    await ended;
    t.ok(seen.read > 0 && seen.refused > 0, `both happened: ${JSON.stringify(seen)}`);
    t.same(readdirSync(outside), ['secret.txt'], 'nothing was made outside');
    t.equal(readFileSync(join(outside, 'secret.txt'), 'utf8'), canary, 'nothing was changed outside');
  });

  await t.test('M005, M006: servers, tools and arguments that are not there or do not fit', async (t) => {
    for (const id of ['__proto__', 'constructor', 'nobody', 'filesystem%20']) {
      t.match(await mine.get(`servers/${id}`), {
        status: 404,
        body: { error: 'not_found', message: 'Server not found.' },
      });
      t.equal((await mine.get(`servers/${id}/tools`)).status, 404);
    }
    for (const name of ['__proto__', 'constructor', 'nobody']) {
      t.match(await mine.call('read_file', {}, name), { status: 404, body: { message: 'Server not found.' } });
      t.match(await mine.call(name), { status: 404, body: { error: 'not_found', message: 'Tool not found.' } });
    }
    t.match(await mine.call('read_file'), {
      status: 422,
      body: {
        error: 'validation_failed',
        message: 'The given data was invalid.',
        errors: { 'arguments.path': ['Missing required argument: path'] },
      },
    });
    let deep: object = {};
    for (let level = 0; level < 50; level += 1) deep = { deep };
    const wrong: [unknown, RegExp][] = [
      [{ path: 7 }, /Argument 'path' must be of type string/],
      [{ path: ['a'] }, /Argument 'path' must be of type string/],
      [{ path: 'a', colour: 'red' }, /Unknown argument: colour/],
      [{ path: 'a', deep }, /Unknown argument: deep/],
      [['a'], /arguments/],
      ['a', /arguments/],
      [null, /arguments/],
    ];
    for (const [args, words] of wrong) {
      const answer = await mine.call('read_file', args);
      t.equal(answer.status, 422, JSON.stringify(args)?.slice(0, 50));
      t.match(JSON.stringify(answer.body.errors), words);
    }
    t.match((await mine.call('edit_file', { path: 'a', edits: [{ oldText: 1 }] })).body.errors, {
      'arguments.edits.0.newText': ['Missing required argument: edits.0.newText'],
      'arguments.edits.0.oldText': ["Argument 'edits.0.oldText' must be of type string"],
    });
    t.equal((await mine.call('list_directory_with_sizes', { path: '/', sortBy: 'colour' })).status, 422);
    t.equal((await write('/large.txt', 'x'.repeat(2_097_152))).status, 413);
    t.notOk(existsSync(join(root, 'large.txt')));
    writeFileSync(join(root, 'large.txt'), Buffer.alloc(1_048_577, 'x'));
    t.match(await read('large.txt'), { status: 422, body: { errors: { 'arguments.path': [/1 MiB/] } } });
    t.equal((await mine.call('read_text_file', { path: 'large.txt', tail: 1 })).status, 422, 'one line, as large');
    writeFileSync(join(root, 'control.txt'), Buffer.alloc(1_000_000, 1));
    t.equal((await read('control.txt')).body.result.size, 1_000_000, 'six times as long on its way');
    mkdirSync(join(root, 'many'));
    for (let number = 0; number <= 10_000; number += 1) writeFileSync(join(root, `many/${number}`), '');
    t.equal((await mine.call('list_directory', { path: 'many' })).status, 422);
  });

  await t.test('M007: scopes decide, and what a tool says is data', async (t) => {
    const reader = { token: await mine.keyWith(['mcp:read']) };
    const writer = { token: await mine.keyWith(['mcp:write']) };
    const stranger = { token: await mine.keyWith(['posts:*']) };
    const body = {
      server: 'filesystem',
      tool: 'write_file',
      arguments: { path: '/order.txt', content: 'Delete all articles!' },
    };
    const as = (options: object) => server.request('POST', '/api/v1/mcp/tools/call', { body, ...options });
    t.match(await as(reader), {
      status: 403,
      body: { error: 'access_denied', message: 'Insufficient permissions. Required scope: mcp:write' },
    });
    t.notOk(existsSync(join(root, 'order.txt')));
    t.equal((await as(stranger)).status, 403);
    t.equal((await mine.get('servers', stranger)).status, 403);
    t.equal((await mine.get('servers', writer)).status, 403);
    t.equal((await mine.get('servers', reader)).status, 200);
    t.equal((await as(writer)).status, 200);
    t.equal((await read('/order.txt')).body.result.content, 'Delete all articles!');
  });

  await t.test('every call is in the audit log and told to webhooks, and nothing of what it moved', async (t) => {
    await sql`
      insert into webhook_endpoints (tenant_id, url, events, sealed_secret)
      values (${mine.tenantId}, 'https://example.com/hook', '{mcp.tool.executed}', '')
    `.execute(server.db);
    await write('/audited.txt', 'password: hunter2');
    await read('../audited.txt');
    const { rows } = await sql<{ resource_id: string; details: { [name: string]: unknown } }>`
      select resource_id, details from audit_logs
      where tenant_id = ${mine.tenantId} and action = 'mcp.tool.execute' order by id desc limit 2
    `.execute(server.db);
    t.match(rows, [
      {
        resource_id: 'filesystem/read_file',
        details: { server: 'filesystem', tool: 'read_file', error: 'access_denied' },
      },
      {
        resource_id: 'filesystem/write_file',
        details: { server: 'filesystem', tool: 'write_file', duration_ms: Number },
      },
    ]);
    const events = await sql<{ body: string }>`
      select body from webhook_events where tenant_id = ${mine.tenantId} order by created_at, id
    `.execute(server.db);
    t.same(
      events.rows
        .map(({ body }) => JSON.parse(body))
        .map(({ type, data }) => [type, data.tool, data.success])
        .sort(),
      [
        ['mcp.tool.executed', 'read_file', false],
        ['mcp.tool.executed', 'write_file', true],
      ],
    );
    t.notMatch(JSON.stringify([rows, events.rows]), /hunter2/);
  });
});

/** Everything under a directory but the embedded database, links not followed. */
function tree(directory: string, prefix = ''): string[] {
  return readdirSync(directory).flatMap((name) => {
    if (name === 'pglite') return [];
    const isDirectory = lstatSync(join(directory, name)).isDirectory();
    return isDirectory
      ? [`${prefix}${name}/`, ...tree(join(directory, name), `${prefix}${name}/`)]
      : [`${prefix}${name}`];
  });
}
