import fs, { readdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import t from 'tap';

// Before the server is imported.
let isFull = false;
const { createWriteStream } = fs;
Object.assign(fs, {
  createWriteStream(...given: Parameters<typeof createWriteStream>) {
    if (!isFull) return createWriteStream(...given);
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    return new Writable({ write: (_chunk, _encoding, done) => done(error) });
  },
});
syncBuiltinESMExports();

const { startServer } = await import('../../support/server.ts');
const { castTenant } = await import('../tenants/members.ts');
const { png, upload } = await import('./uploads.ts');

t.test('an upload to a full disk is 503, leaves nothing, and succeeds once there is space', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const image = await png('#987654');
  isFull = true;
  const { status, headers } = await upload(cast, image);
  t.equal(status, 503);
  t.equal(headers['retry-after'], '60');
  t.same(readdirSync(join(server.config.dataDir, 'uploads')), []);
  t.equal((await cast.viewer('GET', `${cast.path}/media`)).body.total, 0);
  isFull = false;
  t.equal((await upload(cast, image)).status, 201);
});
