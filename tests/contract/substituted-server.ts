import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { operations } from '../../generated/operations.js';
import { problemSerializers, serializers } from '../../generated/serializers.js';
import { requestValidators } from '../../generated/validators.js';
import type { AnyResponse as AnyReply } from '../../src/engine/serve/bound-operation.ts';
import { MemoryRateLimiter } from '../../src/engine/serve/rate-limiter.memory.ts';
import type { AnyHandler } from '../../src/platform/handlers.ts';
import { createServer } from '../../src/platform/http/server.ts';
import type { Authentication } from '../../src/platform/policy/authenticator.ts';
import type { PlatformRequest as RequestContext } from '../../src/platform/policy/request.ts';
import { testClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/database.ts';
import type { Actor } from './world.ts';

/** The real server of the real contract, with handlers that answer what a test tells them. */
export interface SubstitutedServer {
  readonly app: FastifyInstance;
  /** Lets every operation answer this from now on; a handler that throws is one that throws. */
  answerWith(reply: (request: RequestContext) => AnyReply | Promise<AnyReply>): void;
  /** How many requests have reached a handler. */
  readonly handled: () => number;
  /** Lines of the log since the last call. */
  readonly logged: () => string[];
}

interface Tap {
  teardown(work: () => Promise<void> | void): unknown;
}

/** Somebody whom the substituted server takes at their word, whatever the credential. */
export const anybody: Actor = {
  name: 'Owner',
  userId: 1,
  credentials: new Proxy({}, { get: () => ({ authorization: 'Bearer anybody' }) }),
  secrets: {},
  dashboardSecrets: {},
};

const tenant = {
  id: '550e8400-e29b-41d4-a716-446655440000',
  workspaceId: 1,
  role: 'Owner',
  plan: 'free',
  allowanceId: '550e8400-e29b-41d4-a716-446655440000',
} as const;
const everything: Authentication = {
  principal: {
    kind: 'user',
    userId: 1,
    userUuid: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
    email: 'anybody@example.org',
    isPlatformAdmin: true,
    sessionId: null,
    userApiKeyId: null,
    secondFactor: 'none',
  },
  tenant,
};

export async function startSubstituted(t: Tap): Promise<SubstitutedServer> {
  const testDatabase = await createTestDatabase();
  const database = await testDatabase.open();
  let lines: string[] = [];
  let handled = 0;
  let reply: (request: RequestContext) => AnyReply | Promise<AnyReply> = () => {
    throw new Error('no reply is set');
  };
  const handler: AnyHandler = async (request) => {
    handled++;
    // An operation that is audited has to open a transaction, whatever comes of it.
    return request.bound.operation.audit === null ? reply(request) : request.transact(async () => reply(request));
  };
  const unlimited = { limit: 1_000_000, allowance: 1_000_000 };
  const table = Object.fromEntries(
    Object.entries(operations).map(([id, operation]) => [id, { ...operation, rateLimit: null }]),
  );
  const app = await createServer(
    { corsOrigins: [], trustProxy: [], publicUrl: 'http://localhost:8000' },
    {
      contract: { operations: table, requestValidators, serializers, problemSerializers },
      handlers: Object.fromEntries(Object.keys(operations).map((id) => [id, handler])),
      authenticators: [
        ...new Set(
          Object.values(operations).flatMap(({ security }) => security.map(({ scheme }: { scheme: string }) => scheme)),
        ),
      ].map((scheme) => ({ scheme, recognises: () => true, authenticate: async () => everything })),
      limiter: new MemoryRateLimiter(),
      limits: { anonymous: unlimited, withoutTenant: unlimited, ofPlan: () => unlimited },
      db: database.db,
      clock: testClock(),
      writeAudit: async () => {},
      failureAudit: { record: async () => {} },
      // No request of theirs has a key.
      idempotency: null as never,
      log: pino({ level: 'error' }, { write: (line: string) => lines.push(line) }),
    },
  );
  t.teardown(async () => {
    await app.close();
    await database.close();
    await testDatabase.drop();
  });
  return {
    app,
    answerWith(next) {
      reply = next;
    },
    handled: () => handled,
    logged() {
      const taken = lines;
      lines = [];
      return taken;
    },
  };
}
