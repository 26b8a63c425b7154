// (b) The engine with the policy of the API: validation, authorization, rate limit, sound responses, security headers.
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import type { CompiledContract as GeneratedContract } from '../../../src/engine/serve/compiled-contract.ts';
import { MemoryRateLimiter } from '../../../src/engine/serve/rate-limiter.memory.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createServer } from '../../../src/platform/http/server.ts';
import { articleList } from '../articles.ts';
import { reportReady } from '../support/server-process.ts';

/** `generated/`, or the folder of another contract. */
const generated = pathToFileURL(`${resolve(process.argv[2] ?? 'generated')}/`);
const { operations } = (await import(new URL('operations.js', generated).href)) as GeneratedContract;
const { requestValidators } = (await import(new URL('validators.js', generated).href)) as GeneratedContract;
const { serializers, problemSerializers } = (await import(
  new URL('serializers.js', generated).href
)) as GeneratedContract;

const unlimited = { limit: 1_000_000_000, allowance: 1_000_000_000 };
const answer = async () => ({ status: 200, body: articleList });
const app = await createServer(
  { corsOrigins: ['https://app.example.com'], trustProxy: [], publicUrl: 'http://localhost:8000' },
  {
    contract: { operations, requestValidators, serializers, problemSerializers },
    handlers: Object.fromEntries(Object.keys(operations).map((operationId) => [operationId, answer])),
    authenticators: [],
    limiter: new MemoryRateLimiter(),
    limits: { anonymous: unlimited, withoutTenant: unlimited, ofPlan: () => unlimited },
    // Articles come from memory, without a query.
    db: null as never,
    clock: systemClock,
    writeAudit: async () => {},
    failureAudit: { record: async () => {} },
    idempotency: null as never,
    log: pino({ level: 'silent' }),
  },
);
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
