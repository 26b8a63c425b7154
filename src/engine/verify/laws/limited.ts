import { setTimeout as delay } from 'node:timers/promises';
import type { Response } from '../client.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { type Product, Unavailable } from '../product.ts';
import type { Request } from '../request.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model } from './model.ts';

/** The headers of rate limits count the calls. */
export const limited: Law = {
  name: 'limited',
  proves:
    '`X-RateLimit-Remaining` decreases by one with each call, below a constant `X-RateLimit-Limit`; past it, waiting `Retry-After` suffices.',
  applies: ({ contract }: Model): Instance[] =>
    contract.operations.flatMap((operation) => [
      ...(reportsLimits(operation)
        ? [
            {
              operation,
              what: 'what remains of the limit decreases by one',
              check: (lab: Lab) => check(lab, operation),
            },
          ]
        : []),
      ...(operation.policy.anonymous && operation.responses['429'] !== undefined
        ? [
            {
              operation,
              what: 'past the limit, waiting Retry-After suffices, and less does not',
              isWaiting: true,
              isPromised: ({ rateLimits }: Product) => (rateLimits.ownLimit(operation) ?? mostCalls + 1) <= mostCalls,
              check: (lab: Lab) => checkWait(lab, operation),
            },
          ]
        : []),
    ]),
};

/** Limits above this take too many calls. */
const mostCalls = 20;

/** Uses up a small limit of an address, calls once too early, and once when the time has come. */
async function checkWait(lab: Lab, operation: DeclaredOperation): Promise<void> {
  const { client, product } = lab;
  const limit = product.rateLimits.ownLimit(operation) ?? mostCalls;
  if (!client.spreadsAddresses) throw new Unavailable('needs --spread-addresses: others would wait too');
  const valid = await lab.request(operation);
  // Invalid data is counted too, and nothing is created.
  const { body, ...rest } = valid;
  const request = { ...rest, body: body === undefined ? undefined : {}, from: addressOfItsOwn() };
  let response: Response = await client.sendOnce(request, true);
  for (let calls = 1; calls <= limit && response.status !== 429; calls++)
    response = await client.sendOnce(request, true);
  if (response.status !== 429)
    throw new Broken(`${limit + 1} calls are not limited to ${limit}`, { request, response });
  const seconds = Number(response.headers['retry-after']);
  if (!(Number.isInteger(seconds) && seconds >= 1 && seconds <= longestWaitSeconds))
    throw new Broken(`Retry-After is ${response.headers['retry-after']}`, { request, response });
  if (seconds > 2) {
    await client.clock.sleep((seconds - 2) * 1_000);
    const early = await client.sendOnce(request, true);
    if (early.status !== 429) throw new Broken('the limit is free before Retry-After', { request, response: early });
  }
  await client.clock.sleep(Math.min(seconds, 2) * 1_000);
  const after = await client.sendOnce(request, true);
  if (after.status === 429)
    throw new Broken(`is 429 again after Retry-After: ${seconds}`, { request, response: after });
}

const longestWaitSeconds = 60;

function reportsLimits({ policy, successes }: DeclaredOperation): boolean {
  const headers = policy.responses[String(successes[0])]?.headers ?? [];
  return policy.effect === 'read' && headers.includes('x-ratelimit-remaining');
}

/**
 * While the window slides, earlier calls leave it: of several pairs of calls, one shows the difference. Calls that were made
 * in quick succession leave it so too, for as long as they took: later pairs wait for their end.
 */
const pairs = { atOnce: 4, all: 16 };
const pauseMs = 400;

async function check(lab: Lab, operation: DeclaredOperation): Promise<void> {
  const valid = await lab.request(operation);
  const from = addressOfItsOwn();
  let request: Request = { ...valid, from };
  let isLowest = false;
  let newest: Response | null = null;
  for (let pair = 0; pair < pairs.all; pair++) {
    if (pair >= pairs.atOnce) await delay(pauseMs);
    const [first, second] = [await lab.send(request), await lab.send(request)];
    if (first.status >= 500) throw new Unavailable(`${operation.id} returned ${first.status}`);
    const [before, after] = [limitOf(first), limitOf(second)];
    if (before.limit !== after.limit)
      throw new Broken('the limit differs between two calls', { request, response: second });
    if (after.remaining > after.limit) throw new Broken('more remains than the limit', { request, response: second });
    if (after.remaining === before.remaining - 1) return;
    // A plan may allow bursts beyond its limit: until they are used up, all of it remains, unless others call too.
    if (after.remaining === after.limit && before.remaining === before.limit && operation.policy.security.length > 0) {
      // Members with the lowest role have a limit of their own, without bursts; it counts what they may not call, too.
      const { cast } = lab.fixture;
      if (isLowest || cast === undefined) throw new Unavailable('the plan allows bursts beyond its limit');
      isLowest = true;
      request = { ...(await lab.request(operation, { as: await cast.member(cast.roles[0] ?? '') })), from };
    }
    newest = second;
  }
  if (newest !== null)
    throw new Broken('what remains of the limit does not decrease by one', { request, response: newest });
}

function limitOf({ headers }: Response): { readonly limit: number; readonly remaining: number } {
  return { limit: Number(headers['x-ratelimit-limit']), remaining: Number(headers['x-ratelimit-remaining']) };
}

let addresses = 0;

/** Where addresses are spread, one whose calls no other law makes. */
function addressOfItsOwn(): string {
  addresses += 1;
  return `127.99.${(addresses >> 8) & 255}.${addresses & 255}`;
}
