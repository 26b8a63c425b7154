import { withCredential } from '../cases.ts';
import type { Exchange } from '../client.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import type { Headers } from '../request.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { type Model, parentPath, valueAt } from './model.ts';
import { castOf } from './owned.ts';

/** A credential that was revoked is rejected from the next call on. */
export const revoked: Law = {
  name: 'revoked',
  proves:
    'A credential that was revoked, rotated or logged out (`x-revokes`) is rejected from the next call on, and so is a member who was demoted or removed.',
  applies: ({ contract }: Model): Instance[] => [
    ...contract.operations.flatMap((operation) => {
      const rule = operation.extensions['x-revokes'] as Revocation | undefined;
      if (rule === undefined) return [];
      return [
        {
          operation,
          what: `the ${rule.scheme} is rejected from the next call on`,
          pointer: `${operation.pointer}/x-revokes`,
          check: (lab: Lab) => check(lab, operation, rule),
        },
      ];
    }),
    ...contract.operations.filter(setsRole).flatMap((operation) => [
      {
        operation,
        what: 'a demoted member is rejected from the next call on',
        check: (lab: Lab) => checkMember(lab, operation, operation),
      },
      ...contract.operations
        .filter(({ policy }) => policy.effect === 'delete' && policy.path === operation.policy.path)
        .map((removal) => ({
          operation: removal,
          what: 'a removed member is rejected from the next call on',
          check: (lab: Lab) => checkMember(lab, operation, removal),
        })),
    ]),
  ],
};

interface Revocation {
  readonly scheme: string;
  readonly body?: { readonly [name: string]: unknown };
}

async function check(lab: Lab, operation: DeclaredOperation, { scheme, body }: Revocation): Promise<void> {
  const parts = body === undefined ? {} : { body };
  const issuer = issuerFor(lab, operation, scheme);
  if (issuer === undefined) {
    const request = await lab.request(operation, parts);
    const names = Object.entries(request.headers).filter(([name]) =>
      lab.contract.credentialHeaders.has(name.toLowerCase()),
    );
    const credential = Object.fromEntries(names);
    await expectAccepted(lab, scheme, credential);
    const response = await lab.send(request);
    if (response.status >= 400) throw new Unavailable(`${operation.id} returned ${response.status}`);
    return expectRejected(lab, scheme, credential, { request, response });
  }
  const made = await lab.make(issuer);
  const credential = credentialOf(lab, scheme, issued(made.exchange, scheme));
  await expectAccepted(lab, scheme, credential);
  const exchange = await lab.succeed(operation, { path: lab.pathOf(operation, made), ...parts });
  await expectRejected(lab, scheme, credential, exchange);
  if (operation.extensions['x-issues'] === undefined) return;
  await expectAccepted(lab, scheme, credentialOf(lab, scheme, issued(exchange, scheme)));
}

function issuerFor({ model, contract }: Lab, operation: DeclaredOperation, scheme: string) {
  return model.resources.find(
    ({ create, deletes }) =>
      Object.hasOwn(create.extensions['x-issues'] ?? {}, scheme) &&
      (deletes.includes(operation) ||
        contract.links.some(({ source, target }) => source === create.id && target === operation.id)),
  );
}

/** The credential of a scheme in the response of an operation that issues it. */
export function issued({ request, response }: Exchange, scheme: string): string {
  const pointers = request.operation.extensions['x-issues'] as { readonly [scheme: string]: string };
  return String(valueAt(response.body, pointers[scheme]?.slice(1).split('/') ?? []));
}

interface Scheme {
  readonly type?: string;
  readonly in?: string;
  readonly name?: string;
}

/** Headers that carry a credential of the scheme. */
export function credentialOf({ contract }: Lab, name: string, value: string): Headers {
  const schemes = (contract.document.components?.securitySchemes ?? {}) as { readonly [name: string]: Scheme };
  const scheme = schemes[name];
  return scheme?.type === 'apiKey' && scheme.in === 'header' && scheme.name !== undefined
    ? { [scheme.name.toLowerCase()]: value }
    : { authorization: `Bearer ${value}` };
}

/** A read that accepts the scheme, called with the credential. */
export async function probe(lab: Lab, scheme: string, credential: Headers): Promise<Exchange> {
  const accepts = lab.contract.operations.filter(
    ({ policy }) => policy.effect === 'read' && policy.security.some((one) => one.scheme === scheme),
  );
  const [operation] = accepts.toSorted(
    (one, other) => one.policy.path.split('{').length - other.policy.path.split('{').length,
  );
  if (operation === undefined) throw new Unavailable(`no read accepts ${scheme}`);
  const request = withCredential(await lab.request(operation), credential, lab.contract);
  return { request, response: await lab.send(request) };
}

/** @throws {Broken} if the credential is rejected. */
export async function expectAccepted(lab: Lab, scheme: string, credential: Headers): Promise<void> {
  const exchange = await probe(lab, scheme, credential);
  if (exchange.response.status === 401) throw new Broken('a new credential is 401', exchange);
}

async function expectRejected(lab: Lab, scheme: string, credential: Headers, by: Exchange): Promise<void> {
  const exchange = await probe(lab, scheme, credential);
  if (exchange.response.status !== 401)
    throw new Broken(`after ${by.request.operation.id}, the credential got ${exchange.response.status}`, exchange);
}

/** Sets the role of a member. */
function setsRole({ policy, body }: DeclaredOperation): boolean {
  return policy.effect === 'update' && body?.schema.properties?.role !== undefined && parentPath(policy.path) !== null;
}

/** A member with a role, whom `act` demotes or removes. */
async function checkMember(common: Lab, sets: DeclaredOperation, act: DeclaredOperation): Promise<void> {
  const lab = await common.other();
  const cast = castOf(lab);
  const needed = cast.roles.at(-3) ?? '';
  const member = await cast.member(needed);
  const create = lab.model.resources.find(({ create: one }) => one.extensions['x-role'] === needed)?.create;
  if (create === undefined || member.userId === undefined) throw new Unavailable(`no operation needs ${needed}`);
  const before = await lab.call(create, { as: member });
  if (before.response.status >= 400) throw new Unavailable(`${create.id} returned ${before.response.status}`);
  const { path } = await lab.request(act);
  const name = Object.keys(path).at(-1) ?? '';
  const own = { ...path, ...before.request.path, [name]: String(member.userId) };
  await lab.succeed(act, { path: own, ...(act === sets ? { body: { role: cast.roles[0] } } : {}) });
  const after = await lab.call(create, { as: member });
  if (after.response.status < 400) throw new Broken(`after ${act.id}, the member got ${after.response.status}`, after);
}
