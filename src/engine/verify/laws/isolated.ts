import { type ResolvedSchema, valueTypes } from '../../document/resolved-schema.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { jsonOf, type Model, type Resource } from './model.ts';
import { isSecret } from './same.ts';

/** No response contains anything of another tenant. */
export const isolated: Law = {
  name: 'isolated',
  proves:
    "No response contains another tenant's canary, and no call reads, changes or deletes what another tenant has.",
  applies: ({ contract, resources }: Model): Instance[] => [
    ...contract.operations
      .filter(
        (operation) => operation.policy.effect === 'read' && jsonOf(operation) !== null && !isOfPlatform(operation),
      )
      .map((operation) => ({
        operation,
        what: "has nothing of another tenant's",
        check: (lab: Lab) => checkCanary(lab, operation),
      })),
    ...resources
      .filter(({ create, entity }) => entity !== null && !isOfPlatform(create) && create.policy.security.length > 0)
      .flatMap((resource) =>
        [...resource.gets, ...resource.updates, ...resource.deletes]
          .filter((operation) => !isAlwaysPublic(operation) && !isOpenedByPath(operation))
          .map((operation) => ({
            operation,
            what: 'what another tenant has does not exist for it',
            check: (lab: Lab) => checkForeign(lab, resource, operation),
          })),
      ),
  ],
};

function isOfPlatform({ extensions }: DeclaredOperation): boolean {
  return extensions['x-role'] === 'PlatformAdmin';
}

/** Whether anybody reads each resource of a tenant whose content is public, as no state of the resource hides it. */
function isAlwaysPublic({ policy, extensions }: DeclaredOperation): boolean {
  const visible = extensions['x-visible'] as { readonly property?: string } | undefined;
  return policy.anonymous && policy.effect === 'read' && visible !== undefined && visible.property === undefined;
}

/** Whether a secret in its path is the right to call it, such as the token of a link. */
function isOpenedByPath({ policy, parameters }: DeclaredOperation): boolean {
  return policy.anonymous && parameters.some((one) => one.in === 'path' && isSecret(one.schema));
}

const canary = 'canary-of-another-tenant';

/** One of each resource in another tenant, by the operation that creates it. */
type Foreign = ReadonlyMap<DeclaredOperation, Made>;

const known = new WeakMap<Lab, Promise<Foreign>>();

function foreignOf(lab: Lab): Promise<Foreign> {
  const found = known.get(lab) ?? createForeign(lab);
  known.set(lab, found);
  return found;
}

async function createForeign(lab: Lab): Promise<Foreign> {
  const other = await lab.other();
  const foreign = new Map<DeclaredOperation, Made>();
  for (const resource of lab.model.resources) {
    const { create } = resource;
    if (isOfPlatform(create) || create.policy.security.length === 0) continue;
    const made = await other
      .make(resource, { body: canaries(create, other.mark()) })
      .catch(() => other.make(resource).catch(() => null));
    if (made !== null) foreign.set(create, made);
  }
  return foreign;
}

/** The canary in each text, and a state in which the resource is not public. */
function canaries({ body }: DeclaredOperation, mark: string): { readonly [name: string]: unknown } {
  const found: { [name: string]: unknown } = {};
  for (const [name, schema] of Object.entries(body?.schema.properties ?? {})) {
    if (isText(schema)) found[name] = `${canary} ${mark}`;
    if (name === 'status' && schema.enum?.includes('draft')) found[name] = 'draft';
  }
  return found;
}

function isText(schema: ResolvedSchema): boolean {
  const { types, schema: resolved } = valueTypes(schema);
  return (
    types[0] === 'string' &&
    resolved.enum === undefined &&
    resolved.format === undefined &&
    (resolved.maxLength ?? 99) > 40 &&
    (resolved.pattern === undefined || new RegExp(resolved.pattern, 'u').test(canary))
  );
}

async function checkCanary(lab: Lab, operation: DeclaredOperation): Promise<void> {
  await foreignOf(lab);
  const exchange = await lab.call(operation);
  if (exchange.response.text.includes(canary))
    throw new Broken(`the response contains another tenant's data`, exchange);
}

async function checkForeign(lab: Lab, resource: Resource, operation: DeclaredOperation): Promise<void> {
  const made = (await foreignOf(lab)).get(resource.create);
  if (made === undefined) throw new Unavailable(`${resource.create.id} created nothing for another tenant`);
  const path = lab.pathOf(operation, made);
  const own = await lab.request(operation).catch(() => null);
  const name = Object.keys(path).at(-1);
  // In the other tenant's path, and with its id in a path of one's own.
  const mixed = own === null || name === undefined ? path : { ...own.path, [name]: path[name] as string };
  for (const one of [path, mixed]) {
    const exchange = await lab.call(operation, { path: one });
    const { status, text } = exchange.response;
    if (status !== 404 && status !== 403) throw new Broken(`got ${status} on what another tenant has`, exchange);
    if (text.includes(canary)) throw new Broken("the error contains another tenant's data", exchange);
  }
}
