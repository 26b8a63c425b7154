import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { test } from 'tap';
import { png } from '../../domains/media/uploads.ts';
import { castTenant } from '../../domains/tenants/members.ts';
import { startServer } from '../../support/server.ts';

test('forms', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const path = `${cast.path}/media`;
  const boundary = 'the-boundary';
  const contentType = `multipart/form-data; boundary=${boundary}`;
  const part = (name: string, value: string | Uint8Array, head = '') =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n${head}\r\n`),
      Buffer.from(value as string),
      Buffer.from('\r\n'),
    ]);
  const end = Buffer.from(`--${boundary}--\r\n`);
  const send = (rawBody: Uint8Array, headers: { readonly [name: string]: string } = {}) =>
    cast.author('POST', path, undefined, { rawBody, headers: { 'content-type': contentType, ...headers } });
  const left = async () => {
    const names = () => readdirSync(join(server.config.dataDir, 'uploads'));
    // The response doesn't wait until they are deleted.
    for (let turns = 0; names().length > 0 && turns < 5_000; turns++) await setImmediate();
    return names();
  };

  await t.test('a part is what the contract says of its name, whatever its sender says', async (t) => {
    const lies = 'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n';
    const file = part('file', await png('#111111'), lies);
    const text = part('alt_text', 'Schwarz, größtenteils', 'Content-Type: application/octet-stream\r\n');
    const { status, body } = await send(Buffer.concat([file, text, end]));
    t.equal(status, 201);
    t.equal(body.media.alt_text, 'Schwarz, größtenteils');
  });

  await t.test('a malformed form is 400 or 413, and leaves no file', async (t) => {
    const file = part('file', await png('#222222'));
    for (const [what, body, status] of [
      ['nothing', Buffer.alloc(0), 400],
      ['no end', file, 400],
      ['the middle of a part', file.subarray(0, -20), 400],
      ['another boundary', Buffer.from(`--other\r\n\r\n--other--\r\n`), 400],
      ['a field twice', Buffer.concat([file, part('alt_text', 'one'), part('alt_text', 'two'), end]), 400],
      ['a file twice', Buffer.concat([file, file, end]), 400],
      ['a text that is not UTF-8', Buffer.concat([file, part('alt_text', new Uint8Array([0xff, 0xfe])), end]), 400],
      ['a text that is too long', Buffer.concat([file, part('alt_text', 'x'.repeat(3_000)), end]), 413],
      [
        'many fields',
        Buffer.concat([...Array.from({ length: 60 }, (_, index) => part(`field${index}`, 'x')), end]),
        413,
      ],
      ['no names', Buffer.concat([Buffer.from(`--${boundary}\r\n\r\nx\r\n`), end]), 422],
      ['a name of a prototype', Buffer.concat([file, part('__proto__', 'x'), end]), 400],
    ] as const) {
      const answer = await send(body);
      t.equal(answer.status, status, `${what}: ${answer.text}`);
    }
    t.equal(
      (await send(Buffer.concat([file, end]), { 'content-type': 'multipart/form-data' })).status,
      400,
      'no boundary',
    );
    t.equal((await send(Buffer.concat([file, end]), { 'content-encoding': 'gzip' })).status, 415, 'compressed');
    t.same(await left(), []);
    t.equal((await cast.viewer('GET', path)).body.total, 1, 'nothing was stored');
  });

  await t.test('who may not upload sends no file', async (t) => {
    const form = Buffer.concat([part('file', await png('#333333')), end]);
    const options = { rawBody: form, headers: { 'content-type': contentType } };
    t.equal((await cast.viewer('POST', path, undefined, options)).status, 403);
    t.equal((await cast.anonymous('POST', path, undefined, options)).status, 401);
    t.same(await left(), []);
  });

  await t.test('a gigabyte is rejected when it is announced, and not read to its end where it is not', async (t) => {
    const before = process.memoryUsage.rss();
    const token = cast.author.person?.accessToken as string;
    const chunk = Buffer.alloc(65_536);
    const flood = (announced: number | null) =>
      new Promise<{ status: number; sent: number }>((resolve) => {
        let sent = 0;
        const request = httpRequest(`${server.url}${path}`, {
          method: 'POST',
          headers: {
            'content-type': contentType,
            authorization: `Bearer ${token}`,
            ...(announced === null ? {} : { 'content-length': `${announced}` }),
          },
        });
        request.on('response', (response) => {
          resolve({ status: response.statusCode as number, sent });
          request.destroy();
        });
        // The connection closes with the response, which Node's client doesn't read while it writes.
        request.on('error', () => resolve({ status: 413, sent }));
        request.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"\r\n\r\n`);
        const more = () => {
          while (sent < 2 ** 30 && !request.destroyed) {
            sent += chunk.length;
            if (!request.write(chunk)) {
              request.once('drain', more);
              return;
            }
          }
        };
        more();
      });
    const announced = await flood(2 ** 30);
    t.equal(announced.status, 413);
    const endless = await flood(null);
    t.equal(endless.status, 413);
    t.ok(endless.sent < 200_000_000, `${endless.sent} bytes were sent`);
    t.ok(process.memoryUsage.rss() - before < 150_000_000, 'in bounded memory');
    t.same(await left(), []);
  });

  await t.test('a caller that hangs up leaves no file', async (t) => {
    const token = cast.author.person?.accessToken as string;
    const request = httpRequest(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': contentType, authorization: `Bearer ${token}` },
    });
    request.on('error', () => undefined);
    request.write(part('file', Buffer.alloc(100_000)).subarray(0, 50_000));
    const names = () => readdirSync(join(server.config.dataDir, 'uploads'));
    for (let turns = 0; names().length === 0 && turns < 100_000; turns++) await setImmediate();
    t.equal(names().length, 1, 'it is received');
    request.destroy();
    t.same(await left(), []);
  });
});
