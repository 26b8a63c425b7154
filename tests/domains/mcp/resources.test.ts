import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { createWorkspace } from './workspace-keys.ts';

test('the files of a workspace', async (t) => {
  const server = await startServer(t);
  const mine = await createWorkspace(server);
  const root = join(server.config.dataDir, 'mcp', String(mine.workspaceId));
  await mine.call('create_directory', { path: '/notes/old' });
  await mine.call('write_file', { path: '/notes/old/today.md', content: 'anew' });
  writeFileSync(join(root, 'icon.png'), Buffer.from([0, 1, 255, 254]));

  await t.test('are resources', async (t) => {
    const slashes = await mine.get('resources/filesystem://notes/old/today.md');
    const encoded = await mine.get(`resources/${encodeURIComponent('filesystem://notes/old/today.md')}`);
    t.same(slashes.body, {
      uri: 'filesystem://notes/old/today.md',
      content: 'anew',
      encoding: 'utf-8',
      mime_type: 'text/plain',
    });
    t.same(encoded.body, slashes.body);
    t.match((await mine.get(`resources/${encodeURIComponent('filesystem://icon.png')}`)).body, {
      encoding: 'base64',
      content: 'AAH//g==',
    });
    t.equal((await mine.get(`resources/${encodeURIComponent('filesystem://none.md')}`)).status, 404);
    t.equal((await mine.get(`resources/${encodeURIComponent('filesystem://notes')}`)).status, 422);
    t.equal((await mine.get(`resources/${encodeURIComponent('filesystem:///')}`)).status, 404);
  });

  await t.test('M004: a resource is of a server, never of the network or of the machine', async (t) => {
    const uris = [
      ...[
        'file:///etc/passwd',
        'http://169.254.169.254/latest',
        'https://example.com',
        'data:text/plain,x',
        'ws://localhost',
      ],
      ...[
        'FILESYSTEM://notes/old/today.md',
        'filesystem:notes',
        'filesystem:/notes',
        'filesystem://',
        '://x',
        'filesystem',
      ],
      ...['filesystem://user@host/x', 'filesystem://user:secret@host/x', 'file system://x', '-x://y', 'about:blank'],
      ...['filesystem://%2e%2e/secret.txt', 'filesystem://a%252fb', 'filesystem://a%00b'],
    ];
    for (const uri of uris) {
      const answer = await mine.get(`resources/${encodeURIComponent(uri)}`);
      t.equal(answer.status, 400, `${uri}: ${answer.text}`);
      t.match(answer.body, { error: 'bad_request', message: /^Invalid resource URI format/ });
    }
    for (const uri of [
      'filesystem://../../secret.txt',
      'filesystem:///../../secret.txt',
      'filesystem://~/x',
      'filesystem://..\\x',
    ]) {
      t.equal((await mine.get(`resources/${encodeURIComponent(uri)}`)).status, 403, uri);
    }
    t.equal((await mine.get(`resources/${encodeURIComponent('filesystem://nul\u0000')}`)).status, 422);
    t.equal((await mine.get(`resources/${encodeURIComponent('nobody://x')}`)).status, 404);
    t.equal((await mine.get(`resources/${encodeURIComponent(`filesystem://${'x'.repeat(3_000)}`)}`)).status, 422);
    t.equal((await mine.get('resources/')).status >= 400, true);
  });
});
