import { randomBytes } from 'node:crypto';
import { registerHooks } from 'node:module';
import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'tap';

/** Packages of OpenTelemetry that the process has loaded. */
const loaded = new Set<string>();
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@opentelemetry/')) loaded.add(specifier);
    return next(specifier, context);
  },
});
// After the hook is registered.
const { startServer } = await import('../../support/server.ts');
const { createLogger } = await import('../../../src/platform/log/logger.ts');
const { createJobs } = await import('../../../src/platform/jobs/jobs.ts');
const { inTransaction } = await import('../../../src/platform/database/transaction.ts');
const { currentSpan, inSpan } = await import('../../../src/platform/telemetry/span.ts');
const { startReceiver } = await import('../../domains/webhooks/receiver.ts');
const { castInWorkspace } = await import('../../domains/webhooks/workspace-cast.ts');
const { startTraceReceiver } = await import('./trace-receiver.ts');

const silent = { info() {}, warn() {}, error() {} };
const kinds = { server: 2, client: 3, consumer: 5 };

/** A `traceparent` as a caller sends it, and its parts. */
function newTrace(flags = '01') {
  const traceId = randomBytes(16).toString('hex');
  const spanId = randomBytes(8).toString('hex');
  return { traceId, spanId, headers: { traceparent: `00-${traceId}-${spanId}-${flags}` } };
}

/** The lines of a log, as production writes them. */
async function recordedLog(otlpEndpoint: string | null) {
  const lines: { readonly [member: string]: unknown }[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      for (const line of String(chunk).split('\n')) if (line !== '') lines.push(JSON.parse(line));
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  const { log } = await createLogger({ environment: 'production', logLevel: 'info', stream, otlpEndpoint });
  return { log, lines };
}

/** Waits until the condition holds; fails after a minute. */
async function until(condition: () => boolean): Promise<void> {
  for (const began = Date.now(); !condition(); await wait(20)) {
    if (Date.now() - began > 60_000) throw new Error('It did not come about within a minute.');
  }
}

test('without a receiver of traces nothing of OpenTelemetry is loaded', async (t) => {
  const receiver = await startReceiver(t);
  const { log, lines } = await recordedLog(null);
  const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' }, app: { log } });
  const { traceId, headers } = newTrace();
  t.equal((await server.request('GET', '/health', { headers })).status, 200);
  t.equal((await server.request('GET', '/ready', { headers })).status, 200);
  const cast = await castInWorkspace(server);
  const given = { url: `${receiver.url}/ok`, events: ['category.created'] };
  t.equal((await cast.owner('POST', '/api/v1/webhooks', given)).status, 201);
  t.equal((await cast.editor('POST', `${cast.path}/categories`, { name: 'News' }, { headers })).status, 201);
  t.equal(server.app.tracer, null);
  t.equal(currentSpan(), null);
  t.same([...loaded], []);
  t.match(await server.db.selectFrom('webhook_events').select('traceparent').execute(), [{ traceparent: null }]);
  await until(() => lines.some(({ operationId }) => operationId === 'createCategory'));
  t.match(
    lines.find(({ operationId }) => operationId === 'createCategory'),
    { tenantId: cast.tenantId, principal: `user ${cast.editor.person?.id}`, status: 201 },
    'lines have tenant and principal all the same',
  );
  t.notOk(JSON.stringify(lines).includes(traceId));
  t.notOk(
    lines.some(({ route }) => route === '/health' || route === '/ready'),
    'probes are not logged',
  );
});

test('with a receiver of traces', async (t) => {
  const traces = await startTraceReceiver(t);
  const receiver = await startReceiver(t);
  const { log, lines } = await recordedLog(traces.url);
  const server = await startServer(t, {
    environment: {
      OUTBOUND_ALLOW_LOOPBACK: 'true',
      OTEL_EXPORTER_OTLP_ENDPOINT: `${traces.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-receiver-key=s%20cret',
      OTEL_SERVICE_NAME: 'colophon-of-the-tests',
    },
    app: { log },
  });
  const { tracer } = server.app;
  if (tracer === null) throw new Error('There is no tracer');
  t.teardown(() => tracer.close());
  t.ok(loaded.has('@opentelemetry/sdk-trace'), 'the hook of this test sees what is loaded');
  const cast = await castInWorkspace(server);
  const spansOf = (trace: string) => traces.spans.filter(({ traceId }) => traceId === trace);

  await t.test('one trace leads from the request of a caller to the receiver of its webhook', async (t) => {
    const given = { url: `${receiver.url}/ok`, events: ['category.created'] };
    t.equal((await cast.owner('POST', '/api/v1/webhooks', given)).status, 201);
    await server.jobs.start({ log: silent, work: true });
    const { traceId, spanId, headers } = newTrace();
    t.equal((await cast.editor('POST', `${cast.path}/categories`, { name: 'News' }, { headers })).status, 201);
    await until(() => receiver.received.length > 0);
    await until(() => spansOf(traceId).some(({ name }) => name === 'deliver-webhooks'));
    await until(() => spansOf(traceId).some(({ name }) => name === 'createCategory'));
    const spans = spansOf(traceId);
    const named = (name: string) => spans.filter((span) => span.name === name);
    const [request] = named('createCategory');
    t.match(request, {
      kind: kinds.server,
      parentSpanId: spanId,
      attributes: {
        'http.response.status_code': 201,
        'colophon.operation_id': 'createCategory',
        'colophon.tenant_id': cast.tenantId,
        'colophon.principal': `user ${cast.editor.person?.id}`,
      },
    });
    const statements = spans.filter(({ attributes }) => attributes['db.system.name'] !== undefined);
    const ofRequest = statements.filter(({ parentSpanId }) => parentSpanId === request?.spanId).map(({ name }) => name);
    t.ok(ofRequest.includes('webhook_subscribed_tenants'), 'a prepared statement has its name');
    t.ok(ofRequest.includes('insert categories'), ofRequest.join());
    t.ok(ofRequest.includes('commit'));
    const [delivery] = named('deliver-webhooks');
    t.match(delivery, { kind: kinds.consumer, parentSpanId: request?.spanId });
    const calls = named('POST 127.0.0.1');
    t.equal(calls.length, 1, 'a call is one span');
    t.match(calls[0], {
      kind: kinds.client,
      parentSpanId: delivery?.spanId,
      attributes: { 'http.response.status_code': 200 },
    });
    t.equal(receiver.received[0]?.headers.traceparent, `00-${traceId}-${calls[0]?.spanId}-01`);
    t.match(traces.calls[0], {
      path: '/v1/traces',
      headers: { 'x-receiver-key': 's cret' },
      resource: { 'service.name': 'colophon-of-the-tests' },
    });
    await until(() => lines.some((line) => line.traceId === traceId));
    t.match(
      lines.find((line) => line.traceId === traceId),
      { operationId: 'createCategory', tenantId: cast.tenantId, principal: `user ${cast.editor.person?.id}` },
    );
  });

  await t.test('a call of a package is a span of the request that it is made for', async (t) => {
    const { traceId, headers } = newTrace();
    await server.db.updateTable('tenants').set({ plan: 'pro' }).where('id', '=', cast.tenantId).execute();
    const body = { prompt: 'Write about traces' };
    const response = await cast.author('POST', `${cast.path}/articles/generate`, body, { headers });
    t.equal(response.status, 201);
    await until(() => spansOf(traceId).some(({ name }) => name === 'generateArticle'));
    const spans = spansOf(traceId);
    const request = spans.find(({ name }) => name === 'generateArticle');
    t.match(
      spans.filter(({ name }) => name === 'POST 127.0.0.1'),
      [{ kind: kinds.client, parentSpanId: request?.spanId, attributes: { 'server.address': '127.0.0.1' } }],
    );
  });

  await t.test('a job continues the trace in which it was queued', async (t) => {
    const seen: unknown[] = [];
    const work = async ({ data }: { readonly data: unknown }) => {
      seen.push(data);
      log.info('greeted');
    };
    const definitions = { greet: { work } };
    const jobs = createJobs({ database: server.database, definitions, clock: server.clock, tracer });
    const untraced = createJobs({ database: server.database, definitions, clock: server.clock });
    t.teardown(async () => {
      await jobs.stop();
      await untraced.stop();
    });
    await jobs.start({ log: silent, work: false });
    await untraced.start({ log: silent, work: false });
    const { traceId, spanId, headers } = newTrace();
    const cause = tracer.start({ kind: 'server', name: 'cause', parent: headers.traceparent });
    const send = (name: string) => inTransaction(server.db, (trx) => jobs.send(trx, 'greet', { name }));
    await inSpan(cause, () => send('Ada'));
    await jobs.runDue(silent);
    await inSpan(tracer.start({ kind: 'server', name: 'cause' }), () => send('Eve'));
    await untraced.runDue(silent);
    t.same(seen, [{ name: 'Ada' }, { name: 'Eve' }], 'the data is what was sent, in processes without traces too');
    await until(() => spansOf(traceId).some(({ name }) => name === 'greet'));
    const ofCause = spansOf(traceId).find(({ name }) => name === 'cause');
    t.equal(ofCause?.parentSpanId, spanId);
    t.match(
      spansOf(traceId).find(({ name }) => name === 'greet'),
      { kind: kinds.consumer, parentSpanId: ofCause?.spanId },
    );
    await until(() => lines.some(({ msg }) => msg === 'greeted'));
    t.match(
      lines.find(({ msg }) => msg === 'greeted'),
      { traceId },
    );
  });

  await t.test('what a caller sends decides nothing but the parent', async (t) => {
    const off = newTrace('00');
    t.equal((await cast.editor('GET', `${cast.path}/categories`, undefined, off)).status, 200);
    const malformed = [
      '',
      'x',
      `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`,
      `${off.headers.traceparent}${'-x'.repeat(999)}`,
    ];
    for (const traceparent of malformed) {
      const response = await cast.editor('GET', `${cast.path}/tags`, undefined, { headers: { traceparent } });
      t.equal(response.status, 200, traceparent.slice(0, 60));
    }
    const probe = newTrace();
    t.equal((await server.request('GET', '/ready', probe)).status, 200);
    const unmatched = newTrace();
    t.equal((await fetch(`${server.url}/nowhere`, unmatched)).status, 404);
    await until(() => spansOf(unmatched.traceId).length > 0);
    await until(() => traces.spans.filter(({ name }) => name === 'listTags').length === malformed.length);
    t.match(spansOf(unmatched.traceId)[0], { name: 'GET', attributes: { 'http.response.status_code': 404 } });
    t.same(spansOf(off.traceId), [], 'a trace that its caller does not record is not recorded');
    t.same(spansOf(probe.traceId), [], 'probes are not traced');
    const own = traces.spans.filter(({ name }) => name === 'listTags');
    t.equal(new Set(own.map(({ traceId }) => traceId)).size, malformed.length, 'each has a trace of its own');
    t.notOk(
      traces.spans.some(({ attributes }) => attributes['url.full'] ?? attributes['url.path']),
      'no span has a URL',
    );
    const port = new URL(traces.url).port;
    t.notOk(JSON.stringify(traces.spans).includes(port), 'the export of spans is no span');
  });

  await t.test('errors are marked by their type, never by their message', async (t) => {
    const failed = inSpan(tracer.start({ kind: 'consumer', name: 'fails' }), async () => {
      throw Object.assign(new Error('of ada@example.com'), { code: 'E_OF_TEST' });
    });
    await t.rejects(failed, { code: 'E_OF_TEST' });
    await until(() => traces.spans.some(({ name }) => name === 'fails'));
    t.match(
      traces.spans.find(({ name }) => name === 'fails'),
      { status: { code: 2 }, attributes: { 'error.type': 'E_OF_TEST' } },
    );
    t.notOk(JSON.stringify(traces.spans).includes('ada@example.com'));
  });
});
