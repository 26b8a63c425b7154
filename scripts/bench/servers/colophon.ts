// (b) The binder as the API runs it: validation, policy, rate limit, sound responses, security headers.
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { systemClock } from '../../../src/platform/clock.ts';
import type { GeneratedContract } from '../../../src/engine/serve/binder.ts';
import { MemoryRateLimiter } from '../../../src/engine/serve/rate-limiter.memory.ts';
import { createServer } from '../../../src/engine/serve/server.ts';
import { articleList } from '../articles.ts';
import { reportReady } from '../load.ts';

/** `generated/` unless another contract's is named. */
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
    // Articles come from memory: nothing asks the database.
    db: null as never,
    clock: systemClock,
    writeAudit: async () => {},
    idempotency: null as never,
    log: pino({ level: 'silent' }),
  },
);
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
