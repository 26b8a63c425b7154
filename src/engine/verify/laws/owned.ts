import type { Exchange } from '../client.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { type Caller, type Cast, Unavailable } from '../product.ts';
import { Broken, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model, Resource } from './model.ts';
import { publicParent } from './populate.ts';

/** What others created may be changed from a role on; what one created oneself, by all who may create it. */
export const owned: Law = {
  name: 'owned',
  proves: 'Members below `x-owner` change and delete what they created, and nothing that others created (403).',
  applies: ({ contract, resources }: Model): Instance[] =>
    contract.operations.flatMap((operation) => {
      const role = operation.extensions['x-owner'] as string | undefined;
      const resource = resourceFor({ contract, resources }, operation);
      if (role === undefined || resource === undefined) return [];
      return [
        {
          operation,
          what: `on what others created, it needs ${role}`,
          pointer: `${operation.pointer}/x-owner`,
          check: (lab: Lab) => check(lab, resource, operation, role),
        },
      ];
    }),
};

/** What an operation acts on: the source of its link, or of that one's link. */
function resourceFor({ contract, resources }: Pick<Model, 'contract' | 'resources'>, { id }: DeclaredOperation) {
  const sources = contract.links.filter(({ target }) => target === id).map(({ source }) => source);
  const further = contract.links.filter(({ target }) => sources.includes(target)).map(({ source }) => source);
  return (
    resources.find(({ create }) => sources.includes(create.id)) ??
    resources.find(({ create }) => further.includes(create.id))
  );
}

async function check(lab: Lab, resource: Resource, operation: DeclaredOperation, role: string): Promise<void> {
  const cast = castOf(lab);
  const below = cast.roles[cast.roles.indexOf(role) - 1] ?? '';
  const least = (resource.create.extensions['x-role'] as string | undefined) ?? below;
  const creator = await cast.member(least);
  const path = await publicParent(lab, resource);
  const acceptable = await acceptableExample(lab, { resource, operation, path }, creator, await cast.member(role));
  const made = await lab.make(resource, { ...acceptable, path, as: creator });
  await prepare(lab, made, operation, creator);
  const foreign = await callOn(lab, made, operation, await cast.member(below, true));
  if (foreign.response.status !== 403)
    throw new Broken(`a member with the role ${below} got ${foreign.response.status} on what another created`, foreign);
  const own = await callOn(lab, made, operation, creator);
  if (own.response.status >= 400)
    throw new Broken(`the creator got ${own.response.status}: ${own.response.text.slice(0, 160)}`, own);
}

export function castOf({ fixture }: Lab): Cast {
  if (fixture.cast === undefined) throw new Unavailable('the roles of members are not known');
  return fixture.cast;
}

interface Subject {
  readonly resource: Resource;
  readonly operation: DeclaredOperation;
  readonly path: { readonly [name: string]: string };
}

/** The example of the create on which the operation succeeds for a member with the role. */
async function acceptableExample(
  lab: Lab,
  { resource, operation, path }: Subject,
  creator: Caller,
  privileged: Caller,
): Promise<{ readonly example?: string }> {
  let newest: Exchange | null = null;
  for (const { name } of resource.create.body?.examples ?? []) {
    const made = await lab.make(resource, { example: name, path, as: creator }).catch(() => null);
    if (made === null) continue;
    await prepare(lab, made, operation, creator);
    newest = await callOn(lab, made, operation, privileged);
    if (newest.response.status < 400) return { example: name };
    if (newest.response.status === 403)
      throw new Broken('a member with that role was rejected on what another created', newest);
  }
  throw new Unavailable(`${operation.id} returned ${newest?.response.status} on each example`);
}

/** Where the operation undoes another one, calls that first. */
async function prepare(lab: Lab, made: Made, operation: DeclaredOperation, creator: Caller): Promise<void> {
  const link = lab.contract.links.find(({ target }) => target === operation.id);
  if (link === undefined || link.source === made.resource.create.id) return;
  await callOn(lab, made, lab.contract.operation(link.source), creator);
}

function callOn(lab: Lab, made: Made, operation: DeclaredOperation, as: Caller): Promise<Exchange> {
  return lab.call(operation, { path: lab.pathOf(operation, made), as });
}
