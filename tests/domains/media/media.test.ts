import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import sharp from 'sharp';
import { test } from 'tap';
import { startServer, type TestServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';
import { formOf, png, upload } from './uploads.ts';

/** Bytes of the files that images of all tenants have on disk. */
function bytesOnDisk({ config }: TestServer): number {
  const root = join(config.dataDir, 'media');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.map((name) => statSync(join(root, name))).reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}

async function countedBytes({ db }: TestServer, tenantId: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select (bytes + file_bytes + kept_bytes)::float8 as bytes from content_sizes where tenant_id = ${tenantId}
  `.execute(db);
  return rows[0]?.bytes ?? 0;
}

test('images', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const pathOf = (url: string) => url.slice(server.config.publicUrl.length);
  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url + pathOf(url), { method, headers });
  const bytesOf = async (url: string) => Buffer.from(await (await get(url)).arrayBuffer());

  await t.test('a photo is stored upright, in several widths and without what else is in it', async (t) => {
    const photo = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#369' } })
      .withExif({ IFD0: { Copyright: 'canary of the photo' }, IFD3: { GPSLatitude: '48/1 51/1 30/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    t.ok(photo.includes('canary of the photo'), 'it says more than it shows');
    const { status, body, headers } = await upload(cast, photo, { alt_text: 'Blue' });
    t.equal(status, 201);
    const { id, url, bytes, ...media } = body.media;
    t.match(media, { width: 400, height: 700, alt_text: 'Blue', content_type: 'image/webp' });
    t.equal(media.uploaded_by, cast.author.person?.id);
    t.equal(headers.location, `${server.config.publicUrl}${cast.path}/media/${id}`);
    t.same(media.variants, [{ width: 320, url: `${url}?w=320` }]);

    const stored = await bytesOf(url);
    const { format, width, height, exif, orientation } = await sharp(stored).metadata();
    t.same(
      { format, width, height, exif, orientation },
      { ...{ format: 'webp', width: 400, height: 700 }, exif: undefined, orientation: undefined },
    );
    t.notOk(stored.includes('canary'));
    const small = await bytesOf(`${url}?w=320`);
    t.equal((await sharp(small).metadata()).width, 320);
    t.equal(bytes, stored.length + small.length, 'all of its files count');
    t.ok((await bytesOf(`${url}?w=1920`)).equals(stored), 'a width that it does not exceed is the image itself');
    t.equal((await get(`${url}?w=100`)).status, 422);

    const again = await upload(cast, photo);
    t.equal(again.status, 200, 'the tenant has it');
    t.equal(again.body.media.id, id);
    t.equal((await upload(other, photo)).status, 201, 'another tenant has its own');
    t.equal((await cast.viewer('GET', `${cast.path}/media/${id}`)).body.media.url, url);
  });

  await t.test('an animation stays one', async (t) => {
    const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((colour) => png(colour, 20, 10)));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { body } = await upload(cast, gif);
    t.match(body.media, { width: 20, height: 10 });
    t.equal((await sharp(await bytesOf(body.media.url)).metadata()).pages, 3);
    const dots = await Promise.all(Array.from({ length: 1_001 }, (_, index) => png(index % 2 ? '#fff' : '#000', 1, 1)));
    const long = await sharp(dots, { join: { animated: true } })
      .gif()
      .toBuffer();
    t.match((await upload(cast, long)).body.errors, { file: [/1,000 frames/] });
  });

  await t.test('what is no image, or too large to decode, is rejected and leaves nothing', async (t) => {
    const before = bytesOnDisk(server);
    const whole = await png('#123456', 300, 300);
    const bomb = await sharp({
      create: { width: 10_000, height: 10_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    t.ok(bomb.length < 500_000, 'a small file');
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    );
    const peak = process.memoryUsage.rss();
    for (const [what, file] of Object.entries({
      svg,
      'an SVG that begins like a PNG': Buffer.concat([whole.subarray(0, 8), svg]),
      text: Buffer.from('no image'),
      nothing: Buffer.alloc(0),
      'half of an image': whole.subarray(0, whole.length / 2),
      'a bomb': bomb,
      tiff: await sharp(whole).tiff().toBuffer(),
      pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    })) {
      const { status, body } = await upload(cast, file);
      t.equal(status, 422, what);
      t.same(Object.keys(body.errors), ['file'], `${what}: ${body.errors?.file}`);
    }
    t.ok(process.memoryUsage.rss() - peak < 150_000_000, 'no pixels of them were decoded');
    t.equal(bytesOnDisk(server), before);
    const left = () => readdirSync(join(server.config.dataDir, 'uploads'));
    // The response doesn't wait for it.
    for (let turns = 0; left().length > 0 && turns < 1_000; turns++) await setImmediate();
    t.same(left(), [], 'nothing of the forms is left');
  });

  await t.test('of a file that is two things only the image is stored', async (t) => {
    const polyglot = Buffer.concat([await png('#654321'), Buffer.from('<html><script>alert(1)</script></html>')]);
    const { status, body } = await upload(cast, polyglot);
    t.equal(status, 201);
    t.notOk((await bytesOf(body.media.url)).includes('script'));
    const { headers } = await get(body.media.url);
    t.equal(headers.get('content-type'), 'image/webp');
    t.equal(headers.get('x-content-type-options'), 'nosniff');
    t.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
    t.equal(headers.get('cache-control'), 'public, max-age=300, s-maxage=300');
  });

  await t.test('forms that are not as declared change nothing', async (t) => {
    const file = await png('#abcdef');
    const send = async (fields: { readonly [name: string]: Uint8Array | string }) =>
      cast.author('POST', `${cast.path}/media`, undefined, await formOf(fields));
    t.match((await send({ alt_text: 'No file' })).body, { errors: { file: ['File is required'] } });
    t.match((await send({ file, colour: 'red' })).body, { status: 422, errors: { colour: [/not a known/] } });
    t.match((await send({ file, alt_text: 'x'.repeat(501) })).body.errors, { alt_text: [/at most 500/] });
    t.equal((await send({ file: '/etc/passwd' })).status, 422, 'a path is bytes like any others');
    t.equal((await send({ file: Buffer.alloc(26_214_401) })).status, 413);
    t.equal(
      (await cast.author('GET', `${cast.path}/media`)).body.media.some(
        ({ alt_text }: { alt_text: string }) => alt_text === 'No file',
      ),
      false,
    );
  });

  await t.test('parts of a file are sent to those who request them', async (t) => {
    const { body } = await upload(cast, await png('#00ff88', 500, 500));
    const { url } = body.media;
    const whole = await bytesOf(url);
    const part = async (range: string, headers: Record<string, string> = {}) => {
      const response = await get(url, { range, ...headers });
      return {
        status: response.status,
        range: response.headers.get('content-range'),
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };
    const etag = (await get(url)).headers.get('etag') as string;
    t.same(await part('bytes=0-9'), { status: 206, range: `bytes 0-9/${whole.length}`, bytes: whole.subarray(0, 10) });
    t.same((await part('bytes=5-')).bytes, whole.subarray(5));
    t.same((await part('bytes=-7')).bytes, whole.subarray(-7));
    t.same((await part(`bytes=0-${whole.length + 5}`)).bytes, whole);
    t.same(await part('bytes=999999-').then(({ status, range }) => ({ status, range })), {
      status: 416,
      range: `bytes */${whole.length}`,
    });
    for (const range of ['bytes=0-1,3-4', 'bytes=9-5', 'lines=1-2', 'bytes=-'])
      t.equal((await part(range)).status, 200, `${range} is ignored`);
    t.equal((await part('bytes=0-9', { 'if-range': etag })).status, 206);
    t.equal((await part('bytes=0-9', { 'if-range': '"other"' })).status, 200);
    t.equal((await get(url, { 'if-none-match': etag })).status, 304);
    const head = await get(url, {}, 'HEAD');
    t.equal(head.headers.get('content-length'), `${whole.length}`);
    t.equal((await head.arrayBuffer()).byteLength, 0);
  });

  await t.test('Authors change what they uploaded, Editors everything, others nothing', async (t) => {
    const { body } = await upload(cast, await png('#224466'));
    const path = `${cast.path}/media/${body.media.id}`;
    for (const caller of [cast.secondAuthor, cast.viewer]) {
      t.equal((await caller('PATCH', path, { alt_text: 'Mine' })).status, 403);
      t.equal((await caller('DELETE', path)).status, 403);
    }
    t.equal((await cast.outsider('GET', path)).status, 404);
    t.equal((await other.owner('DELETE', `${other.path}/media/${body.media.id}`)).status, 404);
    t.equal((await cast.anonymous('GET', path)).status, 401);
    t.equal((await upload(cast, await png('#224467'), { as: cast.viewer })).status, 403);
    t.equal((await cast.author('PATCH', path, { alt_text: 'A square' })).body.media.alt_text, 'A square');
    t.equal((await cast.editor('PATCH', path, { alt_text: null })).body.media.alt_text, null);
    t.equal((await cast.editor('DELETE', path)).status, 200);
    t.equal((await get(body.media.url)).status, 404);
    t.equal((await cast.editor('DELETE', path)).status, 404);
  });

  await t.test('images of a private tenant are for its members', async (t) => {
    const secret = await castTenant(server);
    const { body } = await upload(secret, await png('#777777'));
    const { url } = body.media;
    await secret.owner('PATCH', secret.path, { settings: { public_content: false } });
    const as = (token: string | undefined, tenant: string) =>
      get(url, { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), 'x-tenant-id': tenant });
    t.equal((await get(url)).status, 404);
    const member = await as(secret.viewer.person?.accessToken, secret.tenantId);
    t.equal(member.status, 200);
    t.equal(member.headers.get('cache-control'), 'private, no-store');
    t.equal((await as(other.owner.person?.accessToken, other.tenantId)).status, 404);
    t.equal((await as(other.owner.person?.accessToken, secret.tenantId)).status, 403);
    await secret.owner('PATCH', secret.path, { settings: { public_content: true } });
    t.equal((await get(url)).status, 200);
    await server.db.updateTable('tenants').set({ status: 'suspended' }).where('id', '=', secret.tenantId).execute();
    t.equal((await get(url)).status, 404, 'of a suspended tenant');
  });

  await t.test('the list has the newest first, on pages', async (t) => {
    const tenant = await castTenant(server);
    const ids: number[] = [];
    for (const colour of ['#100000', '#200000', '#300000'])
      ids.unshift((await upload(tenant, await png(colour))).body.media.id);
    const first = (await tenant.viewer('GET', `${tenant.path}/media?per_page=2`)).body;
    const rest = (await tenant.viewer('GET', `${tenant.path}/media?per_page=2&cursor=${first.next_cursor}`)).body;
    t.same(
      [...first.media, ...rest.media].map(({ id }) => id),
      ids,
    );
    t.match(first, { total: 3, page: 1 });
    t.equal(rest.next_cursor, null);
    t.same((await tenant.viewer('GET', `${tenant.path}/media?per_page=2&page=2`)).body.media[0].id, ids[2]);
  });

  await t.test('files are deleted after their images, and after uploads that did not end', async (t) => {
    const tenant = await castTenant(server);
    await server.runJobs();
    const before = bytesOnDisk(server);
    const { body } = await upload(tenant, await png('#445566'));
    t.equal(bytesOnDisk(server), before + body.media.bytes);
    t.equal(await countedBytes(server, tenant.tenantId), body.media.bytes);
    await tenant.owner('DELETE', `${tenant.path}/media/${body.media.id}`);
    t.equal(await countedBytes(server, tenant.tenantId), 0);
    await server.runJobs();
    t.equal(bytesOnDisk(server), before);

    // What a process leaves that is killed between its files and their row.
    const orphan = await upload(tenant, await png('#556677'));
    const { key } = await server.db
      .selectFrom('media')
      .select('key')
      .where('id', '=', orphan.body.media.id)
      .executeTakeFirstOrThrow();
    await sql`alter table media disable trigger media_removal`.execute(server.db);
    await server.db.deleteFrom('media').where('key', '=', key).execute();
    await sql`alter table media enable trigger media_removal`.execute(server.db);
    const due = new Date(server.clock.now().getTime() + 3_600_000);
    await server.db.insertInto('media_removals').values({ key, due_at: due }).execute();
    await server.runJobs();
    t.equal(bytesOnDisk(server), before + orphan.body.media.bytes, 'an upload that has not ended keeps its files');
    server.clock.advance(3_600_001);
    await server.runJobs();
    t.equal(bytesOnDisk(server), before);
  });

  await t.test('a deleted tenant leaves no files', async (t) => {
    const tenant = await castTenant(server);
    const before = bytesOnDisk(server);
    const { body } = await upload(tenant, await png('#667788'));
    await tenant.owner('DELETE', tenant.path);
    t.equal((await get(body.media.url)).status, 404, 'at once');
    server.clock.advance(31 * 86_400_000);
    await server.runJobs();
    await server.runJobs();
    t.equal(bytesOnDisk(server), before);
  });
});

test('fifty uploads at once fill the storage of the plan exactly', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const images = await Promise.all(
    Array.from({ length: 50 }, (_, index) => png(`#0000${(index + 16).toString(16)}`, 64, 64)),
  );
  const { body } = await upload(cast, images[0] as Buffer);
  const each = body.media.bytes as number;
  const room = 20;
  await sql`
    update content_sizes set file_bytes = ${2 ** 30} - kept_bytes - ${room * each + each / 2}::bigint
    where tenant_id = ${cast.tenantId}
  `.execute(server.db);
  const results = await Promise.all(images.slice(1).map((image) => upload(cast, image)));
  const stored = results.filter(({ status }) => status === 201);
  t.ok(
    results.every(({ status }) => status === 201 || status === 403),
    [...new Set(results.map(({ status }) => status))].join(),
  );
  const bytes = stored.reduce((sum, one) => sum + one.body.media.bytes, each);
  const { rows } = await sql<{ kept: number; free: number }>`
    select kept_bytes::float8 as kept, (${2 ** 30} - bytes - file_bytes - kept_bytes)::float8 as free
    from content_sizes where tenant_id = ${cast.tenantId}
  `.execute(server.db);
  t.equal(rows[0]?.kept, bytes, 'what is counted is what was stored');
  t.ok((rows[0]?.free ?? -1) >= 0, 'the limit holds');
  t.ok((rows[0]?.free ?? Number.POSITIVE_INFINITY) < each * 2, 'and is used up');
  server.clock.advance(3_600_001);
  await server.runJobs();
  t.equal(bytesOnDisk(server), bytes, 'rejected uploads leave no files');
  const file = readdirSync(join(server.config.dataDir, 'media'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.webp'),
  );
  t.ok(readFileSync(join(server.config.dataDir, 'media', file as string)).length > 0);
});
