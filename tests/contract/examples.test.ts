import t from 'tap';
import { targetOf } from '../../src/engine/verify/request.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { startServer } from '../support/server.ts';
import { brief } from './error-format.ts';
import { type RefusedRequest, refusedRequests } from './refusals.ts';
import { type ContractRequest, leastActor, makeRoom, send, succeeded, validRequest } from './valid-request.ts';
import { type Actor, prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

interface Attempt {
  readonly what: string;
  readonly example: string | undefined;
  readonly actor: Actor | null;
  readonly request: ContractRequest;
}

/** Each example of the body, with and without the optional parameters, by each caller that `security` lists. */
function documentedRequests(operation: DeclaredOperation): Attempt[] {
  const { anonymous, security } = operation.policy;
  const schemes = [...(anonymous ? [null] : []), ...security.map(({ scheme }) => scheme)];
  const examples = operation.body?.examples.map(({ name }) => name) ?? [undefined];
  return examples.flatMap((example) =>
    (['required', 'all'] as const).flatMap((parameters) =>
      schemes.map((scheme) => {
        const actor = scheme === null ? null : leastActor(world, operation.policy);
        const request = validRequest(world, operation, { actor, parameters, scheme, example });
        return { what: `${example ?? targetOf(request)} by ${scheme ?? 'nobody'}`, example, actor, request };
      }),
    ),
  );
}

t.test('every example of a request is answered with success, and as the example of the answer says', async (t) => {
  for (const operation of declaredOperations) {
    const faults: string[] = [];
    for (const { what, example, actor, request } of documentedRequests(operation)) {
      await world.reset(actor ?? undefined);
      await makeRoom(world, request);
      const answer = await send(world, request);
      const found = succeeded(operation, answer)
        ? untruths(operation, answer.status, example, request.body, answer.body)
        : [`answered ${answer.status}: ${brief(answer)}`];
      faults.push(...found.map((fault) => `${what}: ${fault}`));
    }
    t.same(faults, [], operation.id);
  }
});

/**
 * Where an answer differs from its example in what doesn't depend on the world: the message, and what comes back as
 * it was sent. An answer's example goes with the request's example of its name.
 */
function untruths(
  operation: DeclaredOperation,
  status: number,
  example: string | undefined,
  sent: unknown,
  body: unknown,
): string[] {
  const examples = operation.responses[status]?.['application/json']?.examples ?? [];
  const shown =
    examples.find(({ name }) => name === example)?.value ?? (examples.length === 1 ? examples[0]?.value : undefined);
  const found: string[] = [];
  if (message(shown) !== message(body) && shown !== undefined) {
    found.push(`the example's message is "${message(shown)}", the answer's "${message(body)}"`);
  }
  const named = examples.some(({ name }) => name === example) ? shown : undefined;
  for (const [member, value] of Object.entries((named === undefined ? undefined : sent) ?? {})) {
    const documented = memberOf(named, member);
    const actual = memberOf(body, member);
    if (
      documented !== undefined &&
      JSON.stringify(value) === JSON.stringify(documented) &&
      JSON.stringify(actual) !== JSON.stringify(value)
    ) {
      found.push(`the example shows ${member} as it was sent, the answer has ${JSON.stringify(actual)}`);
    }
  }
  return found;
}

function message(body: unknown): unknown {
  return (body as { message?: unknown } | undefined)?.message;
}

/** A member of the body or of the one resource in it. */
function memberOf(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  if (name in body) return (body as { [name: string]: unknown })[name];
  for (const inner of Object.values(body)) {
    if (typeof inner === 'object' && inner !== null && name in inner) return inner[name];
  }
  return undefined;
}

t.test('every refusal that follows from the contract alone is met, in words that its examples show', async (t) => {
  for (const operation of declaredOperations) {
    const faults: string[] = [];
    for (const status of Object.keys(operation.responses).map(Number)) {
      const attempts = refusedRequests(world, operation, status);
      const missed: string[] = [];
      for (const attempt of attempts) missed.push(...(await faultsOfAttempt(attempt, operation, status)));
      // Which of its names must be free, an operation tells by answering 409 for one of them.
      if (status !== 409 || missed.length >= 2 * attempts.length) faults.push(...missed);
    }
    t.same(faults, [], operation.id);
  }
});

/** What is wrong with the refusal in the surface's format, and in that of RFC 9457. */
async function faultsOfAttempt(
  { what, request, rawBody, prepare }: RefusedRequest,
  operation: DeclaredOperation,
  status: number,
): Promise<string[]> {
  const faults: string[] = [];
  for (const accept of ['application/json', 'application/problem+json']) {
    await world.reset(leastActor(world, operation.policy) ?? undefined);
    if (status !== 409) await makeRoom(world, request);
    await prepare?.();
    const answer = await server.request(operation.policy.method, targetOf(request), {
      headers: { ...request.headers, accept },
      ...(rawBody === undefined ? { body: request.body } : { rawBody }),
    });
    const { 'content-type': contentType } = answer.headers;
    const words = answer.text === '' ? null : wordsOf(answer.body);
    if (answer.status !== status) {
      faults.push(`${what}: answered ${answer.status} instead of ${status}: ${brief(answer)}`);
    } else if (words !== null && !wordsOfExamples(operation, status, contentType).has(words)) {
      faults.push(`${what}: no example of ${status} in ${contentType} says "${words}"`);
    }
  }
  return faults;
}

/** What an error tells people, in whatever format. */
function wordsOf(body: unknown): string {
  const { message, detail, error } = body as { [member: string]: string | undefined };
  return message ?? detail ?? error ?? '';
}

function wordsOfExamples(operation: DeclaredOperation, status: number, contentType = ''): Set<string> {
  const { examples = [] } = operation.responses[status]?.[contentType.split(';')[0] as string] ?? {};
  return new Set(examples.map(({ value }) => wordsOf(value)));
}
