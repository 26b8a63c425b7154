import { randomUUID } from 'node:crypto';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, type Model, type Resource, valueAt } from './model.ts';

/** A keyed call has one effect. */
export const keyed: Law = {
  name: 'keyed',
  proves: 'Two calls with one `Idempotency-Key` create one resource; the key with another body is rejected.',
  applies: ({ resources }: Model): Instance[] =>
    resources
      .filter(({ create, entity }) => create.policy.keyed && entity !== null)
      .map((resource) => ({
        operation: resource.create,
        what: 'two calls with one key create one resource',
        compares: resource.lists.map(({ operation }) => operation),
        check: (lab: Lab) => check(lab, resource),
      })),
};

async function check(lab: Lab, resource: Resource): Promise<void> {
  const key = { 'idempotency-key': randomUUID() };
  const first = await lab.make(resource, { headers: key });
  const { request } = first.exchange;
  const list = resource.lists.find(({ operation }) => operation.policy.path === resource.create.policy.path);
  const before = await countOf(lab, list, request.path);
  const response = await lab.send(request);
  const second = { request, response };
  if (response.status >= 400) throw new Broken(`the second call with a key is ${response.status}`, second);
  const entity = valueAt(response.body, resource.entity?.at ?? []);
  if (idOf(entity) !== first.id) throw new Broken(`the second call with a key created ${idOf(entity)}`, second);
  const after = await countOf(lab, list, request.path);
  if (before !== after) throw new Broken(`the second call with a key added ${after - before} items`, second);
  if (request.body === undefined) return;
  const other = { ...request, rawBody: `${JSON.stringify(request.body)} ` };
  const statuses = lab.product.errors.statusesOf('reused key', other);
  if (statuses === null) return;
  const third = await lab.send(other);
  if (!statuses.includes(String(third.status)) && !(statuses[0] === '4XX' && third.status >= 400))
    throw new Broken(`the key with another body is ${third.status}`, { request: other, response: third });
}

async function countOf(lab: Lab, list: List | undefined, path: { readonly [name: string]: string }): Promise<number> {
  if (list === undefined) return 0;
  const walked = await lab.walkIfReadable(list, { path });
  return walked?.items.length ?? 0;
}
