import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { jsonOf, type Model } from './model.ts';

/** HEAD is GET without a body. */
export const head: Law = {
  name: 'head',
  proves: 'HEAD has the status and the headers of GET, and no body.',
  applies: ({ contract }: Model): Instance[] =>
    contract.operations
      .filter((operation) => operation.policy.method === 'GET' && jsonOf(operation) !== null)
      .map((operation) => ({
        operation,
        compares: [operation],
        what: 'HEAD equals GET',
        check: (lab: Lab) => check(lab, operation),
      })),
};

/** Representation headers: those of the call itself, such as what remains of a limit, differ. */
const compared = ['content-type', 'etag', 'cache-control', 'link', 'location', 'last-modified'];

async function check(lab: Lab, operation: DeclaredOperation): Promise<void> {
  const request = await lab.request(operation);
  const get = await lab.send(request);
  const response = await lab.send({ ...request, method: 'HEAD' });
  const exchange = { request: { ...request, method: 'HEAD' }, response };
  if (get.status >= 500) throw new Unavailable(`${operation.id} returned ${get.status}`);
  if (response.status !== get.status) throw new Broken(`HEAD is ${response.status}, and GET ${get.status}`, exchange);
  if (response.text !== '') throw new Broken('HEAD has a body', exchange);
  const other = compared.find((name) => response.headers[name] !== get.headers[name]);
  if (other !== undefined)
    throw new Broken(`HEAD has ${other}: ${response.headers[other]}, and GET ${get.headers[other]}`, exchange);
}
