import { withCredential } from '../cases.ts';
import type { Exchange } from '../client.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import type { Headers } from '../request.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model } from './model.ts';

/** Nothing has access to what is suspended. */
export const suspended: Law = {
  name: 'suspended',
  proves:
    'Once something is suspended (`x-suspends`), each kind of credential is rejected on it from the next call on.',
  applies: ({ contract }: Model): Instance[] =>
    contract.operations.flatMap((operation) => {
      const body = operation.extensions['x-suspends'] as Body | undefined;
      if (body === undefined) return [];
      return [
        {
          operation,
          what: 'each kind of credential is rejected from the next call on',
          pointer: `${operation.pointer}/x-suspends`,
          check: (lab: Lab) => check(lab, operation, body),
        },
      ];
    }),
};

type Body = { readonly [name: string]: unknown };

async function check(common: Lab, operation: DeclaredOperation, body: Body): Promise<void> {
  const lab = await common.other();
  const { path } = await lab.request(operation);
  const probes = await probesOf(lab, operation, path);
  if (probes.length === 0) throw new Unavailable('no credential of this run has access to it');
  const by = await lab.succeed(operation, { path, body: { ...emptied(operation), ...body } });
  for (const { scheme, exchange } of probes) {
    const { request } = exchange;
    const response = await lab.send(request);
    if (response.status < 400)
      throw new Broken(`after ${by.request.operation.id}, the ${scheme} got ${response.status}`, { request, response });
  }
}

/** No other member of the example. */
function emptied({ body }: DeclaredOperation): Body {
  return Object.fromEntries(Object.keys(body?.schema.properties ?? {}).map((name) => [name, undefined]));
}

interface Probe {
  readonly scheme: string;
  readonly exchange: Exchange;
}

/** For each kind of credential of the fixture, a read of what the path names that succeeds with it. */
async function probesOf(lab: Lab, operation: DeclaredOperation, path: Headers): Promise<Probe[]> {
  const probes: Probe[] = [];
  const names = Object.keys(path);
  const reads = lab.contract.operations.filter(
    ({ policy, parameters, extensions }) =>
      policy.effect === 'read' &&
      extensions['x-role'] !== operation.extensions['x-role'] &&
      names.every((name) => parameters.some((one) => one.in === 'path' && one.name === name)),
  );
  const schemes = new Set(reads.flatMap(({ policy }) => policy.security.map(({ scheme }) => scheme)));
  for (const scheme of schemes) {
    for (const read of reads.filter(({ policy }) => policy.security.some((one) => one.scheme === scheme))) {
      const credential = lab.fixture.credentialsFor(read)[scheme];
      if (credential === undefined) continue;
      const request = await lab.request(read).catch(() => null);
      if (request === null || names.some((name) => request.path[name] !== path[name])) continue;
      const own = withCredential(request, credential, lab.contract);
      const response = await lab.send(own);
      if (response.status !== 200) continue;
      probes.push({ scheme, exchange: { request: own, response } });
      break;
    }
  }
  return probes;
}
