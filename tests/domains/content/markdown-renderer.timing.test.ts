import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { performance } from 'node:perf_hooks';
import t from 'tap';
import { renderArticle } from '../../../src/domains/content/markdown.ts';
import { createMarkdownRenderer } from '../../../src/domains/content/markdown-renderer.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

/** 200,000 characters that cost the most to render. */
const nested = '> - > - a\n'.repeat(20_000);

t.test('on Linux the threads that render leave the cores to requests', async (t) => {
  const renderer = createMarkdownRenderer({ threads: 1 });
  t.teardown(() => renderer.close());
  await renderer.article('warm', 'x'.repeat(3_000));
  if (process.platform !== 'linux') return;
  // The 19th value after the name is the nice value (proc(5)).
  const niceOf = (thread: string) =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]);
  const others = readdirSync('/proc/self/task').filter((thread) => thread !== `${process.pid}`);
  t.equal(niceOf(`${process.pid}`), getPriority(), 'requests');
  t.ok(
    others.some((thread) => niceOf(thread) === 5),
    'one thread renders',
  );
});

t.test('long texts leave the event loop free', async (t) => {
  const renderer = createMarkdownRenderer({ threads: 1 });
  t.teardown(() => renderer.close());
  // The thread and its modules are loaded.
  await renderer.article('warm', 'x'.repeat(3_000));
  const before = performance.eventLoopUtilization();
  const start = performance.now();
  const html = await Promise.all(Array.from({ length: 8 }, () => renderer.article('tenant', nested)));
  const elapsed = performance.now() - start;
  const { active } = performance.eventLoopUtilization(before);
  t.ok(active < elapsed / 4, `the event loop was busy for ${Math.round(active)} of ${Math.round(elapsed)} ms`);
  t.equal(html[0], renderArticle(nested), 'the same HTML as on the event loop');
  t.equal(await renderer.comment('tenant', `# ${'x'.repeat(3_000)}`), `<p># ${'x'.repeat(3_000)}</p>\n`);
});

t.test('a flood of one tenant does not delay another', async (t) => {
  const renderer = createMarkdownRenderer({ threads: 1 });
  t.teardown(() => renderer.close());
  const order: string[] = [];
  const render = (tenant: string) =>
    renderer.article(tenant, nested).then(
      () => order.push(tenant),
      (error: { code: string }) => order.push(`${tenant} ${error.code}`),
    );
  const flood = Array.from({ length: 30 }, () => render('flood'));
  const other = render('other');
  await other;
  t.ok(order.filter((tenant) => tenant === 'flood').length <= 2, 'it waited for at most one text before it');
  t.equal(order.filter((tenant) => tenant === 'flood rate_limit_exceeded').length, 9, '20 wait, the others get 429');
  await Promise.all(flood);
});

t.test('a text that takes too long is rejected, and its thread replaced', async (t) => {
  const script = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ id, task }) => {
        const slow = task.markdown.startsWith('slow');
        while (slow);
        if (task.markdown.startsWith('big')) { const all = []; for (;;) all.push(new Array(1e6).fill(0)); }
        parentPort.postMessage({ id, result: task.kind });
      });`)}`,
  );
  const renderer = createMarkdownRenderer({ threads: 1, timeLimitMs: 2_000, script });
  t.teardown(() => renderer.close());
  t.equal(await renderer.article('a', 'x'.repeat(3_000)), 'article');
  const slow = renderer.article('a', `slow${'x'.repeat(3_000)}`);
  const behind = renderer.article('b', 'x'.repeat(3_000));
  await t.rejects(slow, { code: 'validation_failed', detail: 'The content is too complex to be rendered' });
  t.equal(await behind, 'article');
  await t.rejects(renderer.article('a', `big${'x'.repeat(3_000)}`), { code: 'validation_failed' });
  t.equal(await renderer.article('a', 'x'.repeat(3_000)), 'article');
});

t.test('thirty saves of a hostile text, and everyone else', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const { body } = await cast.author('POST', `${cast.path}/articles`, { title: 'Nested', content: 'x' });
  const saves = Array.from({ length: 30 }, () =>
    cast.author('PATCH', `${cast.path}/articles/${body.article.id}`, { content: nested }),
  );
  let done = false;
  const all = Promise.all(saves).finally(() => {
    done = true;
  });
  const mine = (await other.author('POST', `${other.path}/articles`, { title: 'Mine', content: 'x' })).body.article.id;
  let slowest = 0;
  const statuses = new Set<number>();
  while (!done) {
    const start = performance.now();
    statuses.add((await other.author('PATCH', `${other.path}/articles/${mine}`, { content: 'y' })).status);
    slowest = Math.max(slowest, performance.now() - start);
  }
  t.strictSame([...statuses], [200], 'others are served');
  // It was 39 seconds. One save of 200,000 characters takes some of the single session of the embedded database.
  t.ok(slowest < 5_000, `the slowest call of another tenant took ${Math.round(slowest)} ms`);
  const counted = Map.groupBy(await all, ({ status }) => status);
  t.strictSame(
    [...counted.keys()].filter((status) => ![200, 429, 503].includes(status)),
    [],
  );
  t.ok(counted.has(200));
  for (const { status, headers } of await all) if (status !== 200) t.ok(headers['retry-after']);
});
