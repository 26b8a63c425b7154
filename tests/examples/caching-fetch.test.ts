import { test } from 'tap';
import { createCachingFetch } from '../../examples/blog/caching-fetch.ts';

/** A fetch that responds as told and notes what it was sent, with a clock that the test moves. */
function origin() {
  const sent: Headers[] = [];
  const state = { now: 0, etag: '"1"', body: 'one', status: 200, cacheControl: 'max-age=0, s-maxage=1' };
  const fetch = createCachingFetch({
    capacity: 10,
    now: () => state.now,
    fetch: async (_, init) => {
      const headers = new Headers(init.headers);
      sent.push(headers);
      if (state.status === 0) throw new TypeError('no connection');
      if (headers.get('if-none-match') === state.etag && state.status === 200)
        return new Response(null, { status: 304 });
      const more = { etag: state.etag, 'cache-control': state.cacheControl };
      return new Response(state.body, { status: state.status, headers: more });
    },
  });
  const get = async (path = '/a', headers = {}) => {
    const response = await fetch(`http://api.test${path}`, { method: 'GET', headers });
    return `${response.status} ${await response.text()}`;
  };
  return { state, sent, get, fetch };
}

test('a response is reused for its s-maxage, and then only if its ETag is still the current one', async (t) => {
  const { state, sent, get } = origin();
  t.equal(await get(), '200 one');
  t.equal(await get(), '200 one');
  t.equal(sent.length, 1);
  state.now += 1000;
  t.equal(await get(), '200 one');
  t.equal(sent[1]?.get('if-none-match'), '"1"');
  Object.assign(state, { now: 2000, etag: '"2"', body: 'two' });
  t.equal(await get(), '200 two');
  t.equal(sent.length, 3);
  t.equal(await get('/a', { 'cache-control': 'no-cache' }), '200 two');
  t.equal(sent.length, 4, 'who requests a new one gets no stored one');
});

test('without s-maxage nothing is reused, and neither is a response to a credential', async (t) => {
  const { state, sent, get } = origin();
  state.cacheControl = 'private, no-cache';
  await get();
  await get();
  t.equal(sent.length, 2);
  state.cacheControl = 's-maxage=60';
  for (const _ of [1, 2]) await get('/b', { authorization: 'Bearer token' });
  t.equal(sent.length, 4);
  t.equal(sent[3]?.get('if-none-match'), null);
});

test('simultaneous requests for one address are sent once', async (t) => {
  const { sent, get } = origin();
  t.strictSame(await Promise.all([get(), get(), get()]), ['200 one', '200 one', '200 one']);
  t.equal(sent.length, 1);
});

test('while the API is down the stored response is used, for an hour, and one that is gone is not', async (t) => {
  const { state, get } = origin();
  await get();
  for (const status of [503, 429, 0]) {
    Object.assign(state, { status, now: state.now + 60_000 });
    t.equal(await get(), '200 one', `${status}`);
  }
  state.status = 503;
  t.match(await get('/never-seen'), /^503/);
  state.now += 3_600_001;
  t.match(await get(), /^503/);
  const other = origin();
  await other.get();
  Object.assign(other.state, { status: 404, now: 1000 });
  t.match(await other.get(), /^404/);
  Object.assign(other.state, { status: 503, now: 2000 });
  t.match(await other.get(), /^503/, 'an article that was deleted does not come back');
});

test('the bytes of what is stored are bounded', async (t) => {
  const { state, sent, get } = origin();
  state.cacheControl = 's-maxage=60';
  for (const path of ['/1', '/2', '/3', '/1', '/4']) await get(path);
  t.equal(sent.length, 4, '/1 was still stored');
  await get('/1');
  t.equal(sent.length, 4, 'what was used last is kept');
  await get('/2');
  t.equal(sent.length, 5, 'what was not is removed');
});
