import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model, Resource } from './model.ts';
import { credentialOf, expectAccepted, issued, probe } from './revoked.ts';

/** A credential is rejected from the time on that it was issued until. */
export const expired: Law = {
  name: 'expired',
  proves: 'A credential that was issued until a time (`x-expires`) is accepted before and rejected from then on.',
  applies: ({ resources }: Model): Instance[] =>
    resources.flatMap((resource) => {
      const property = resource.create.extensions['x-expires'] as string | undefined;
      if (property === undefined) return [];
      return Object.keys(resource.create.extensions['x-issues'] ?? {}).map((scheme) => ({
        operation: resource.create,
        what: `its ${scheme} is rejected once it has expired`,
        pointer: `${resource.create.pointer}/x-expires`,
        check: (lab: Lab) => check(lab, resource, property, scheme),
      }));
    }),
};

/** Long enough for the credential to be used once before, where seconds are rounded down. */
const lifeMs = 5_000;

async function check(lab: Lab, resource: Resource, property: string, scheme: string): Promise<void> {
  const { clock } = lab.client;
  const end = clock.now() + lifeMs;
  const made = await lab.make(resource, { body: { [property]: new Date(end).toISOString(), ...active(resource) } });
  const credential = credentialOf(lab, scheme, issued(made.exchange, scheme));
  if (clock.now() < end - 1_000) await expectAccepted(lab, scheme, credential);
  else throw new Unavailable('calls take too long to use the credential before it expires');
  await clock.sleep(end - clock.now() + 1_000);
  const exchange = await probe(lab, scheme, credential);
  if (exchange.response.status !== 401)
    throw new Broken(`after ${property}, the credential got ${exchange.response.status}`, exchange);
}

/** Examples may create one that is not in use. */
function active({ create }: { readonly create: DeclaredOperation }): { readonly [name: string]: unknown } {
  const values = create.body?.schema.properties?.status?.enum ?? [];
  return values.includes('active') ? { status: 'active' } : {};
}
