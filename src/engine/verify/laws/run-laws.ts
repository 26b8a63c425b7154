import { type Client, RateLimited } from '../client.ts';
import { curlCommand } from '../curl.ts';
import type { DeclaredOperation, TestedContract } from '../declared-operation.ts';
import { inLanes } from '../lanes.ts';
import { type Product, Unavailable } from '../product.ts';
import type { CaseResult } from '../run.ts';
import { shuffled } from '../shuffle.ts';
import { Broken, Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { modelOf } from './model.ts';

export interface LawsOptions {
  readonly client: Client;
  readonly contract: TestedContract;
  readonly product: Product;
  readonly laws: readonly Law[];
  readonly includes: (operation: DeclaredOperation) => boolean;
  readonly secrets: { readonly [variable: string]: string };
  /** Determines the order of the instances of a law; null for that of the contract. */
  readonly seed: number | null;
  readonly failFast: boolean;
  /** Called before the first instance of each law, with its place in the run. */
  readonly onLaw: (name: string, index: number, count: number) => void;
  readonly onResult: (result: CaseResult) => void;
}

/** How many instances each law has, in the order of the laws. */
export function lawInstances({
  contract,
  product,
  laws,
  includes,
}: Pick<LawsOptions, 'contract' | 'product' | 'laws' | 'includes'>): readonly {
  readonly law: Law;
  readonly instances: readonly Instance[];
}[] {
  const model = modelOf(contract);
  return laws.map((law) => {
    const instances = law
      .applies(model)
      .filter((one) => includes(one.operation) && (one.isPromised?.(product) ?? true));
    return { law, instances };
  });
}

/** Fixtures on which laws are checked side by side: most of the time of a call, or of a limit, is waiting. */
const sideBySide = 4;

/**
 * Checks every law on every operation to which it applies: domains side by side, each on one fixture, so that lists have what
 * earlier laws left there; then one after the other what compares responses that other fixtures change.
 *
 * @throws {Error} if the product's accounts can't be created.
 */
export async function runLaws(options: LawsOptions): Promise<void> {
  const { client, contract, product, laws, onLaw, onResult, failFast, seed } = options;
  if (laws.length === 0) return;
  const { isCommon = () => true } = product;
  const all = lawInstances(options).flatMap(({ law, instances }) =>
    (seed === null ? instances : shuffled(instances, seed)).map((instance) => ({ law, instance })),
  );
  const isAlone = ({ instance: { compares = [] } }: (typeof all)[number]): boolean => compares.some(isCommon);
  const begun = new Set<Law>();
  let isStopped = false;
  const check = async ({ law, instance }: (typeof all)[number], lab: Lab): Promise<void> => {
    if (!begun.has(law)) onLaw(law.name, begun.size, laws.length);
    begun.add(law);
    const result = await checkInstance(lab, law, instance, options.secrets);
    await lab.clean().catch(() => undefined);
    onResult(result);
    isStopped ||= failFast && result.outcome === 'failed';
  };
  const labs = [await Lab.prepare(client, contract, product)];
  const waiting = all.filter(({ instance }) => instance.isWaiting === true);
  const together = all.filter((one) => !isAlone(one) && !waiting.includes(one));
  // The first failure is the last call.
  const isOneByOne = product.isCommon === undefined || failFast;
  while (labs.length < sideBySide && labs.length < together.length && !isOneByOne)
    labs.push(await Lab.prepare(client, contract, product));
  const domains = [...Map.groupBy(together, ({ instance }) => instance.operation.policy.domain).values()];
  domains.sort((one, other) => other.length - one.length);
  const checkDomain = (some: typeof together, lab: Lab) => inLanes(some, [lab], check, () => isStopped);
  if (isOneByOne) await inLanes(waiting, labs, check, () => isStopped);
  const patient = isOneByOne || waiting.length === 0 ? null : await Lab.prepare(client, contract, product);
  await Promise.all([
    patient === null ? null : Promise.all(waiting.map((one) => check(one, patient))),
    inLanes(domains, labs, checkDomain),
  ]);
  await inLanes(all.filter(isAlone), labs.slice(0, 1), check, () => isStopped);
}

/** Checks one law on one operation. Never throws. */
export async function checkInstance(
  lab: Lab,
  law: Law,
  instance: Instance,
  secrets: LawsOptions['secrets'] = {},
): Promise<CaseResult> {
  const { operation, what } = instance;
  const start = performance.now();
  const result = {
    operationId: operation.id,
    law: law.name,
    name: `${law.name}: ${what}`,
    covers: `law ${law.name}`,
    pointer: instance.pointer ?? operation.pointer,
    status: null,
  };
  try {
    await instance.check(lab);
    return { ...result, outcome: 'passed', remarks: [], ms: performance.now() - start };
  } catch (error) {
    const isExpected = error instanceof Unavailable || error instanceof RateLimited;
    const exchange = error instanceof Broken ? (error.exchange ?? lab.last) : null;
    return {
      ...result,
      outcome: isExpected ? 'not tried' : 'failed',
      remarks: [(error as Error).message],
      ms: performance.now() - start,
      ...(exchange === null ? {} : { curl: curlCommand(lab.client.url, exchange.request, secrets) }),
    };
  }
}
