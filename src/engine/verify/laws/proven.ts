import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import type { Request } from '../request.ts';
import { Broken, type Entity, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model } from './model.ts';

/** A wrong password, token or signature is rejected. */
export const proven: Law = {
  name: 'proven',
  proves: 'A wrong password, token or signature (`x-proves`) is rejected, and does not use up the right one.',
  applies: ({ contract }: Model): Instance[] =>
    contract.operations.flatMap((operation) =>
      ((operation.extensions['x-proves'] ?? []) as readonly string[]).map((name) => ({
        operation,
        what: `a wrong ${name} is rejected`,
        pointer: `${operation.pointer}/x-proves`,
        check: (lab: Lab) => check(lab, operation, name),
      })),
    ),
};

async function check(lab: Lab, operation: DeclaredOperation, name: string): Promise<void> {
  const valid = await lab.request(operation);
  const right = partNamed(valid, name);
  for (const wrong of wrongValues(right)) {
    const request = withValue(valid, name, wrong);
    const response = await lab.send(request);
    const { status } = response;
    if (status < 400 && !isError(response.headers.location))
      throw new Broken(`accepted a wrong ${name} with ${status}`, { request, response });
  }
  // The right one shows that the wrong ones were rejected for being wrong.
  const response = await lab.send(valid);
  if (response.status >= 400) throw new Unavailable(`the deployment gives this run no ${name} that is right`);
}

/** A browser is sent to a page that shows the error. */
function isError(location: string | undefined): boolean {
  return location !== undefined && /[?&#]error=/.test(location);
}

function partNamed({ body, headers, query }: Request, name: string): string {
  const found = (body as Entity | undefined)?.[name] ?? headers[name] ?? query[name];
  return typeof found === 'string' ? found : 'a wrong value of enough characters';
}

function withValue(request: Request, name: string, value: string): Request {
  if ((request.body as Entity | undefined)?.[name] !== undefined)
    return { ...request, body: { ...(request.body as Entity), [name]: value } };
  if (request.query[name] !== undefined) return { ...request, query: { ...request.query, [name]: value } };
  return { ...request, headers: { ...request.headers, [name]: value } };
}

/** Of the same length, cut off, and with one character changed in the middle. */
function wrongValues(right: string): string[] {
  const middle = Math.floor(right.length / 2);
  const changed = right[middle] === 'x' ? 'y' : 'x';
  return [right.slice(0, middle) + changed + right.slice(middle + 1), right.slice(0, -1), `${right.slice(0, -1)}~`];
}
