import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model, Resource } from './model.ts';
import { otherValues } from './values.ts';

/** The ETag changes exactly when the representation does. */
export const conditional: Law = {
  name: 'conditional',
  proves:
    'The ETag stays while nothing changes and changes with an update; If-None-Match and If-Match follow it (304, 412).',
  applies: ({ resources }: Model): Instance[] =>
    resources.flatMap((resource) =>
      resource.gets.filter(isConditional).flatMap((get) => [
        {
          operation: get,
          what: 'the ETag follows the representation',
          check: (lab: Lab) => checkTag(lab, resource, get),
        },
        ...[...resource.updates, ...resource.deletes]
          .filter(({ parameters }) => parameters.some(({ name }) => name === 'If-Match'))
          .map((operation) => ({
            operation,
            what: `If-Match allows only the version of ${get.id}`,
            check: (lab: Lab) => checkMatch(lab, resource, get, operation),
          })),
      ]),
    ),
};

function isConditional({ parameters }: DeclaredOperation): boolean {
  return parameters.some(({ name }) => name === 'If-None-Match');
}

async function tagOf(lab: Lab, get: DeclaredOperation, made: Made) {
  const exchange = await lab.get(get, made);
  const { etag } = exchange.response.headers;
  if (etag === undefined) throw new Broken('the response has no ETag', exchange);
  return { exchange, etag };
}

async function checkTag(lab: Lab, resource: Resource, get: DeclaredOperation): Promise<void> {
  const made = await lab.make(resource);
  const first = await tagOf(lab, get, made);
  const second = await tagOf(lab, get, made);
  if (first.etag !== second.etag && first.exchange.response.text === second.exchange.response.text)
    throw new Broken('the ETag of the same representation differs', second.exchange);
  const path = lab.pathOf(get, made);
  const same = await lab.call(get, { path, headers: { 'if-none-match': second.etag } });
  if (same.response.status !== 304) throw new Broken(`If-None-Match with its ETag is ${same.response.status}`, same);
  const [update] = resource.updates;
  if (update === undefined) return;
  await change(lab, update, made);
  const after = await lab.get(get, made, { path, headers: { 'if-none-match': second.etag } });
  if (after.response.status === 404) return;
  if (after.response.status !== 200)
    throw new Broken(`after an update, If-None-Match with the old ETag is ${after.response.status}`, after);
  if (after.response.headers.etag === second.etag) throw new Broken('the ETag is the same after an update', after);
}

async function checkMatch(lab: Lab, resource: Resource, get: DeclaredOperation, operation: DeclaredOperation) {
  const made = await lab.make(resource);
  const { etag } = await tagOf(lab, get, made);
  const [update] = resource.updates;
  if (update !== undefined) await change(lab, update, made);
  const path = lab.pathOf(operation, made);
  const stale = await lab.call(operation, { path, headers: { 'if-match': update === undefined ? '"stale"' : etag } });
  if (stale.response.status !== 412) throw new Broken(`If-Match with an old ETag is ${stale.response.status}`, stale);
  const current = await tagOf(lab, get, made).catch(() => null);
  if (current === null) return;
  const fresh = await lab.call(operation, { path, headers: { 'if-match': current.etag } });
  if (fresh.response.status >= 400)
    throw new Broken(`If-Match with the current ETag is ${fresh.response.status}`, fresh);
}

/** Changes the first property for which a value is accepted. */
async function change(lab: Lab, update: DeclaredOperation, made: Made): Promise<void> {
  const path = lab.pathOf(update, made);
  const { body } = await lab.request(update, { path });
  for (const [name, schema] of Object.entries(update.body?.schema.properties ?? {})) {
    if (name === 'slug') continue;
    const [value] = otherValues(schema, made.entity[name], lab.mark());
    if (value === undefined) continue;
    const others = Object.fromEntries(Object.keys(body as object).map((one) => [one, undefined]));
    const { response } = await lab.call(update, { path, body: { ...others, [name]: value } });
    if (response.status < 400) return;
  }
  throw new Unavailable(`${update.id} accepts no change`);
}
