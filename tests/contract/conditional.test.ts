import t from 'tap';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, startServer } from '../support/server.ts';
import { faultsOfError, refusal } from './error-format.ts';
import { declaresHeader, withHeader, withUnknown } from './refusals.ts';
import { type ContractRequest, freshRequest, leastActor, send, succeeded, validRequest } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

const tagged = declaredOperations.filter(({ policy }) => policy.responses['200']?.headers.includes('etag'));
const conditional = declaredOperations.filter((operation) => declaresHeader(operation, 'If-Match'));

/** The read of the resource that a change is made to. */
function readOf({ policy }: DeclaredOperation): DeclaredOperation {
  const read = tagged.find((candidate) => candidate.policy.path === policy.path);
  if (read === undefined)
    throw new Error(`${policy.operationId} declares If-Match, but no GET of its path declares ETag`);
  return read;
}

/** The current version, as the one who is about to change it reads it. */
async function currentTag(change: ContractRequest): Promise<string> {
  const { headers } = await send(world, { ...validRequest(world, readOf(change.operation)), headers: change.headers });
  return headers.etag as string;
}

t.test('a resource has an entity tag, and is not sent again to who has it', async (t) => {
  for (const operation of tagged) {
    const request = await freshRequest(world, operation);
    const first = await send(world, request);
    const tag = first.headers.etag as string;
    t.match(tag, /^"[\x21\x23-\x7e]+"$/, `${operation.id}: strong`);
    t.equal((await send(world, request)).headers.etag, tag, `${operation.id}: the same version, the same tag`);
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, `"other",W/${tag},"more"`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await send(world, withHeader(request, 'If-None-Match', held), method);
        t.equal(answer.status, 304, `${operation.id} for ${held}`);
        t.equal(answer.text, '', `${operation.id} for ${held}`);
        t.equal(answer.headers.etag, tag, `${operation.id} for ${held}`);
        t.equal(answer.headers['cache-control'], first.headers['cache-control'], `${operation.id} for ${held}`);
        t.equal(answer.headers.vary, first.headers.vary, `${operation.id} for ${held}`);
      }
    }
    for (const held of ['"other"', tag.slice(1, -1), `${tag}x`, '""', 'garbage']) {
      const answer = await send(world, withHeader(request, 'If-None-Match', held));
      t.equal(answer.status, 200, `${operation.id} for ${held}`);
      t.same(answer.body, first.body, `${operation.id} for ${held}`);
    }
    // Whoever may not see it learns nothing from the tag either.
    if (!operation.policy.anonymous) {
      const stranger = await send(world, {
        ...withHeader(request, 'If-None-Match', '*'),
        headers: { 'If-None-Match': '*' },
      });
      t.equal(stranger.status, 401, `${operation.id}: not for nobody`);
    }
    const actor = world.actors.outsider;
    const foreign = withHeader(validRequest(world, operation, { actor }), 'If-None-Match', '*');
    if (operation.policy.role !== null)
      t.equal((await send(world, foreign)).status, 404, `${operation.id}: not for outsiders`);
  }
  t.ok(tagged.length > 0);
});

t.test('If-Match lets a change through to the version that it names', async (t) => {
  for (const operation of conditional) {
    for (const expected of [(tag: string) => tag, (tag: string) => `"other", ${tag}`, () => '*']) {
      const request = await freshRequest(world, operation);
      const tag = await currentTag(request);
      const answer = await send(world, withHeader(request, 'If-Match', expected(tag)));
      t.ok(succeeded(operation, answer), `${operation.id} with ${expected('the tag')}: ${answer.status}`);
    }
  }
  t.ok(conditional.length > 0);
});

t.test('If-Match refuses a change to another version with 412, and nothing changes', async (t) => {
  for (const operation of conditional) {
    const request = await freshRequest(world, operation);
    const tag = await currentTag(request);
    const before = await world.checksums();
    for (const expected of ['"other"', `W/${tag}`, tag.slice(1, -1), `${tag}x`, 'garbage', '""', `"${tag}"`]) {
      const answer = await send(world, withHeader(request, 'If-Match', expected));
      t.same(faultsOfError(answer, refusal(request, 412)), [], `${operation.id} with ${expected}`);
    }
    t.same(await world.checksums(), before, `${operation.id} changed nothing`);
  }
});

t.test('If-Match tells nothing to who may not change the resource', async (t) => {
  for (const operation of conditional) {
    const request = withHeader(await freshRequest(world, operation), 'If-Match', '"other"');
    for (const name of Object.keys(request.path)) {
      const answer = await send(world, withUnknown(world, request, name));
      t.same(faultsOfError(answer, refusal(request, 404)), [], `${operation.id} with an unknown ${name}`);
    }
    const byOutsider = withHeader(
      validRequest(world, operation, { actor: world.actors.outsider }),
      'If-Match',
      '"other"',
    );
    t.same(faultsOfError(await send(world, byOutsider), refusal(request, 404)), [], `${operation.id} by an outsider`);
    if (operation.policy.role === 'Reader' || operation.policy.role === null) continue;
    const byReader = withHeader(validRequest(world, operation, { actor: world.actors.Reader }), 'If-Match', '"other"');
    t.same(faultsOfError(await send(world, byReader), refusal(request, 403)), [], `${operation.id} by a Reader`);
  }
});

t.test('of two editors who read the same version, the second is told', async (t) => {
  for (const operation of conditional.filter(({ policy }) => policy.effect === 'update')) {
    const request = await freshRequest(world, operation);
    const tag = await currentTag(request);
    const first = await send(world, withHeader(request, 'If-Match', tag));
    t.ok(succeeded(operation, first), `${operation.id}: the first saves`);
    const saved = await world.checksums();
    const second = await send(world, withHeader(request, 'If-Match', tag));
    t.same(faultsOfError(second, refusal(request, 412)), [], `${operation.id}: the second doesn't overwrite it`);
    t.same(await world.checksums(), saved, `${operation.id}: what the first saved stands`);
    const again = await send(world, withHeader(request, 'If-Match', await currentTag(request)));
    t.ok(succeeded(operation, again), `${operation.id}: having read it again, the second saves too`);
  }
});

t.test('of many changes at once to the same version, one is made', async (t) => {
  for (const operation of conditional) {
    const request = await freshRequest(world, operation);
    const tag = await currentTag(request);
    const answers: Answer[] = await Promise.all(
      Array.from({ length: 8 }, () => send(world, withHeader(request, 'If-Match', tag))),
    );
    const made = answers.filter((answer) => succeeded(operation, answer));
    t.equal(made.length, 1, `${operation.id}: ${answers.map(({ status }) => status)}`);
    // To who comes after a deletion, the resource is missing, and so may be the key that was part of it.
    const others = operation.policy.effect === 'delete' ? [401, 404, 412] : [412];
    t.ok(
      answers.every((answer) => made.includes(answer) || others.includes(answer.status)),
      `${operation.id}: ${answers.map(({ status }) => status)}`,
    );
    const actor = leastActor(world, operation.policy);
    if (operation.policy.effect === 'update') {
      const read = await send(world, {
        ...validRequest(world, readOf(operation), { actor }),
        headers: request.headers,
      });
      t.ok(read.status === 200 && read.headers.etag !== tag, `${operation.id}: it has a new version`);
    }
  }
});
