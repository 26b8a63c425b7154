import type { Client, Exchange } from '../client.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { type Message, type Receiver, Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { faultsOfMessage } from './message.ts';
import { entitySchema, type Model, type Resource, valueAt } from './model.ts';
import { difference, isSame } from './same.ts';

/** A call sends the messages that it causes. */
export const delivered: Law = {
  name: 'delivered',
  proves:
    'A call sends each message that it causes (`x-causes`) once, and no other: valid, signed (`x-signs`), with the state of the resource.',
  applies: ({ contract, resources }: Model): Instance[] => {
    const subscription = resources.find(({ create }) => create.extensions['x-subscribes'] !== undefined);
    if (subscription === undefined) return [];
    return contract.operations.flatMap((operation) => {
      const causes = causesOf(operation);
      if (causes.length === 0) return [];
      const conditions: (Cause['when'] | null)[] = [
        null,
        ...causes.flatMap(({ when }) => (when === undefined ? [] : [when])),
      ];
      return conditions.map((when) => ({
        operation,
        what: `sends the messages that it causes${when === null ? '' : `, with ${JSON.stringify(when)}`}`,
        pointer: `${operation.pointer}/x-causes`,
        check: (lab: Lab) => check(lab, { operation, subscription, causes, when: when ?? {} }),
      }));
    });
  },
};

interface Cause {
  /** One of these is sent. */
  readonly events: readonly string[];
  readonly when?: { readonly [name: string]: unknown };
}

type DeclaredCause = string | { readonly event: string | readonly string[]; readonly when?: Cause['when'] };

function causesOf({ extensions }: DeclaredOperation): Cause[] {
  return ((extensions['x-causes'] ?? []) as readonly DeclaredCause[]).map((cause) =>
    typeof cause === 'string'
      ? { events: [cause] }
      : { events: [cause.event].flat(), ...(cause.when === undefined ? {} : { when: cause.when }) },
  );
}

interface Subject {
  readonly operation: DeclaredOperation;
  readonly subscription: Resource;
  readonly causes: readonly Cause[];
  readonly when: NonNullable<Cause['when']>;
}

async function check(common: Lab, subject: Subject): Promise<void> {
  const { receiver } = common.product;
  if (receiver === undefined) throw new Unavailable('needs a server of this run that receives messages: --peers');
  const { operation, causes, when } = subject;
  const lab = await common.apart(operation);
  const { made, ...planned } = await prepared(lab, operation, when);
  const { endpoint, address, secret } = await subscribed(lab, subject.subscription, receiver, planned.request);
  // What acts on an endpoint acts on this one.
  const isOnEndpoint = lab.contract.links.some(
    ({ source, target }) => source === subject.subscription.create.id && target === operation.id,
  );
  const request = isOnEndpoint ? { ...planned.request, path: lab.pathOf(operation, endpoint) } : planned.request;
  const response = await lab.send(request);
  const exchange = { request, response };
  if (response.status >= 400)
    throw new Unavailable(`${operation.id} returned ${response.status}: ${response.text.slice(0, 160)}`);
  const expected = causes.filter((cause) => isCaused(cause, planned.request.body, made));
  const messages = await arrived(lab.client, receiver, address, expected.length);
  const types = messages.map(({ body }) => (JSON.parse(body) as Entity).type as string);
  const missing = expected.find(({ events }) => !types.some((type) => events.includes(type)));
  if (missing !== undefined)
    throw new Broken(`${missing.events.join(' or ')} did not come, but ${types.join(', ') || 'nothing'}`, exchange);
  if (types.length !== expected.length) throw new Broken(`there came ${types.join(', ')}`, exchange);
  for (const message of messages) {
    const [fault] = faultsOfMessage(lab.contract.document, message, secret);
    if (fault !== undefined) throw new Broken(fault, exchange);
    checkState(lab, exchange, made, message);
  }
}

/** A request that should be accepted, with what it acts on created before. */
async function prepared(lab: Lab, operation: DeclaredOperation, when: NonNullable<Cause['when']>) {
  const body = Object.keys(when).length === 0 ? {} : { body: when };
  const resource = lab.model.resources.find((one) => [...one.updates, ...one.deletes].includes(operation));
  if (resource !== undefined) {
    const made = await lab.make(resource);
    const path = lab.pathOf(operation, made);
    return { made, request: await lab.request(operation, { path, ...body }) };
  }
  // The first success shows on which example of its resource it can act.
  const isLinked = lab.contract.links.some(({ target }) => target === operation.id);
  const isRepeatable = !lab.product.lifetimes.changesFixture(operation) && operation.policy.effect !== 'create';
  const fresh = isLinked && isRepeatable;
  if (fresh) await lab.attempt(operation);
  return { made: null, request: await lab.request(operation, fresh ? { fresh, ...body } : body) };
}

/** Creates an endpoint for all messages, where the request acts. */
async function subscribed(lab: Lab, resource: Resource, receiver: Receiver, request: Exchange['request']) {
  const names = resource.create.extensions['x-subscribes'] as { readonly [part: string]: string };
  const address = receiver.address();
  const events = Object.keys(lab.contract.document.webhooks ?? {});
  const body = { [names.url ?? '']: address, [names.events ?? '']: events };
  const headers = (await lab.fixture.whereOf?.(request)) ?? {};
  const endpoint = await lab.make(resource, { body, headers });
  const secret = valueAt(endpoint.exchange.response.body, names.secret?.slice(1).split('/') ?? []) as string;
  return { endpoint, address, secret };
}

/** Whether the request sets what the cause depends on, and it was different before. */
function isCaused({ when }: Cause, body: unknown, made: Made | null): boolean {
  if (when === undefined) return true;
  return Object.entries(when).every(
    ([name, value]) => isSame((body as Entity)?.[name], value) && !isSame(made?.entity[name], value),
  );
}

const longestMs = 20_000;
/** After the last expected message, another one could still come. */
const lingerMs = 500;
const pauseMs = 250;

async function arrived({ clock }: Client, receiver: Receiver, address: string, count: number) {
  const end = clock.now() + longestMs;
  let messages = await receiver.received(address);
  while (messages.length < count && clock.now() < end) {
    await clock.sleep(pauseMs);
    messages = await receiver.received(address);
  }
  await clock.sleep(lingerMs);
  return receiver.received(address);
}

/** The message has the resource that the response shows, or the id of what was deleted. */
function checkState(lab: Lab, exchange: Exchange, made: Made | null, { body }: Message): void {
  const { data, type } = JSON.parse(body) as { readonly data: Entity; readonly type: string };
  const entity = lab.entityIn(exchange);
  if (entity === undefined) {
    const id = made?.entity.id;
    if (isOtherId(id, data.id)) throw new Broken(`${type} is about ${data.id}, not ${id}`, exchange);
    return;
  }
  const schema = entitySchema(exchange.request.operation);
  const names = Object.keys(schema?.properties ?? {}).filter(
    (name) => Object.hasOwn(data, name) && (name !== 'id' || isOtherId(entity.id, data.id)),
  );
  const wrong = difference(shared(data, entity), shared(entity, data), names);
  if (wrong !== null) throw new Broken(`${type} differs from the response: ${wrong}`, exchange);
}

/** A resource may have an id of another kind elsewhere: a number on one surface, a UUID on another. */
function isOtherId(one: unknown, other: unknown): boolean {
  return typeof one === typeof other && one !== other;
}

/** Returns what both values show: of objects, the members that both have. */
function shared<Value>(one: Value, other: unknown): Value {
  if (!isObject(one) || !isObject(other)) return one;
  const members = Object.entries(one).filter(([name]) => Object.hasOwn(other, name));
  return Object.fromEntries(members.map(([name, value]) => [name, shared(value, other[name])])) as Value;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
