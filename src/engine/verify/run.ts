import { randomUUID } from 'node:crypto';
import { boundaries, type Case, type CaseContext, rejections } from './cases.ts';
import { type Client, type Exchange, RateLimited, type Response } from './client.ts';
import { curlCommand } from './curl.ts';
import type { DeclaredOperation, TestedContract } from './declared-operation.ts';
import { faultsOf, valid as validResponse } from './expectation.ts';
import { inLanes } from './lanes.ts';
import { type Fixture, type Product, Unavailable } from './product.ts';
import type { Request } from './request.ts';
import { type Choices, Requests } from './requests.ts';
import { shuffled } from './shuffle.ts';
import { rejectsSimultaneous, sendSimultaneously } from './simultaneous.ts';

/** The result of one case. */
export interface CaseResult {
  readonly operationId: string;
  readonly name: string;
  readonly covers: string;
  readonly outcome: 'passed' | 'failed' | 'not tried';
  /** Faults, or why the case was not tried. */
  readonly remarks: readonly string[];
  readonly status: number | null;
  readonly ms: number;
  /** JSON pointer of the operation in the contract. */
  readonly pointer: string;
  /** A command that sends the request of a failed case again. */
  readonly curl?: string;
  /** The law that the case is an instance of. */
  readonly law?: string;
}

export interface RunOptions {
  readonly client: Client;
  readonly contract: TestedContract;
  readonly product: Product;
  /** Which operations to test. */
  readonly includes: (operation: DeclaredOperation) => boolean;
  /** Values that a report must not contain, by the name of the environment variable that replaces them. */
  readonly secrets: { readonly [variable: string]: string };
  /** Determines the order of operations that don't depend on each other; null for that of the contract. */
  readonly seed: number | null;
  /** Send nothing more after the first failure. */
  readonly failFast: boolean;
  /** Called before each operation. */
  readonly onOperation: (id: string, index: number, count: number) => void;
  /** Called with each result, as soon as it is known. */
  readonly onResult: (result: CaseResult) => void;
}

/**
 * Runs every case of the included operations. Returns the links that were followed.
 *
 * @throws {Error} if the product's accounts can't be created.
 */
export async function runCases(options: RunOptions): Promise<ReadonlySet<string>> {
  const run = await Run.prepare(options);
  const { contract, includes, seed, onOperation } = options;
  const included = contract.operations.filter(includes);
  const ordered = seed === null ? included : shuffled(included, seed);
  const operations = ordered.toSorted((one, other) => rank(one) - rank(other));
  let count = 0;
  const inOrder = (some: readonly DeclaredOperation[]): Promise<void> =>
    inLanes(some, [null], (operation) => {
      onOperation(operation.id, count++, operations.length);
      return run.operation(operation);
    });
  // Operations with fixtures of their own disturb no other one.
  const runAll = async (some: readonly DeclaredOperation[]): Promise<void> => {
    const apart = options.failFast ? [] : some.filter(options.product.lifetimes.changesFixture);
    await Promise.all([inOrder(some.filter((one) => !apart.includes(one))), inOrder(apart)]);
  };
  await runAll(operations.filter(({ policy }) => policy.effect !== 'delete'));
  await run.retryExamples();
  // These delete what other operations need.
  await runAll(operations.filter(({ policy }) => policy.effect === 'delete'));
  return run.followed;
}

function rank({ policy }: DeclaredOperation): number {
  return ['create', 'record', 'read', 'update', 'replace', 'act', 'delete'].indexOf(policy.effect);
}

/** Rejected requests change nothing, so that their order doesn't matter. */
const rejectionLanes = [1, 2, 3, 4];

class Run {
  readonly #options: RunOptions;
  readonly #shared: Requests;
  /** For operations that create more than a plan may allow, so that other fixtures have room for what others need. */
  readonly #crowded: Requests;
  /** For operations that delete, so that none of their ids belongs to something that others need. */
  readonly #doomed: Requests;
  readonly #followed = new Set<string>();
  #isStopped = false;
  /** Examples that were rejected because of a state that other operations change. */
  readonly #unmet: (() => Promise<void>)[] = [];

  private constructor(options: RunOptions, shared: Requests, crowded: Requests, doomed: Requests) {
    this.#options = options;
    this.#shared = shared;
    this.#crowded = crowded;
    this.#doomed = doomed;
  }

  static async prepare(options: RunOptions): Promise<Run> {
    const { client, contract, product } = options;
    const known = new Map<Fixture, Requests>();
    const prepare = async (): Promise<Requests> => {
      const fixture = await product.prepare(client);
      const requests = known.get(fixture) ?? new Requests(client, contract, product, fixture);
      known.set(fixture, requests);
      return requests;
    };
    return new Run(options, await prepare(), await prepare(), await prepare());
  }

  get followed(): ReadonlySet<string> {
    return this.#followed;
  }

  /** A case has failed, and the run ends with the first failure. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  async operation(operation: DeclaredOperation): Promise<void> {
    if (this.#isStopped) return;
    const requests = await this.#requestsFor(operation).catch((error: unknown) =>
      this.#giveUp(operation, 'a valid request', 'example', error),
    );
    if (requests === undefined) return;
    const valid = await requests
      .valid(operation)
      .catch((error: unknown) => this.#giveUp(operation, 'a valid request', 'example', error));
    // A malformed request is rejected whether or not its resource exists.
    const formed = valid ?? (await requests.valid(operation, { unlinked: true }).catch(() => undefined));
    if (formed !== undefined) {
      const cases = rejections(formed, this.#context(requests));
      await inLanes(cases, this.#options.failFast ? [1] : rejectionLanes, (one) => this.#try(operation, one));
    }
    if (valid === undefined) return;
    await this.#examples(operation, requests);
    await this.#credentials(operation, requests, valid);
    if (operation.policy.keyed && !this.#lifetimes.endsPermission(operation))
      await this.#repetitions(operation, requests);
    if (rejectsSimultaneous(operation)) await this.#simultaneous(operation, requests);
    await this.#boundaries(operation, requests, valid);
    for (const link of requests.followed) this.#followed.add(link);
  }

  /** Retries the examples that were rejected because of some state: a file can be read once it has been written. */
  async retryExamples(): Promise<void> {
    for (const attempt of this.#unmet.splice(0)) await attempt();
  }

  get #lifetimes() {
    return this.#options.product.lifetimes;
  }

  #context({ fixture }: Requests): CaseContext {
    const { contract, product } = this.#options;
    return { contract, product, fixture };
  }

  async #examples(operation: DeclaredOperation, requests: Requests): Promise<void> {
    const named = operation.body?.examples.map(({ name }) => name) ?? [];
    for (const example of named.length === 0 ? [undefined] : named) {
      const name = example === undefined ? 'a valid request' : `the example ${example}`;
      const choices = example === undefined ? {} : { example };
      const attempt = (again: boolean): Promise<void> =>
        this.#attempt(operation, again ? `${name}, once more` : name, 'example', async () => {
          const on = await this.#renewed(operation, requests);
          const fresh = this.#lifetimes.isOneTime(operation);
          const { request, response } = await on.succeed(operation, { ...choices, fresh });
          if (response.status >= 400 && !again) this.#unmet.push(() => attempt(true));
          return this.#judged(validCase(name, 'example', request), response);
        });
      await attempt(false);
    }
  }

  /** Each other kind of credential that the operation accepts. */
  async #credentials(operation: DeclaredOperation, requests: Requests, valid: Request): Promise<void> {
    const held = requests.fixture.credentialsFor(operation);
    for (const { scheme } of operation.policy.security) {
      const [header, value] = Object.entries(held[scheme] ?? {})[0] ?? [];
      if (header === undefined || valid.headers[header] === value) continue;
      await this.#attempt(operation, `${scheme} is accepted`, `credential ${scheme}`, async () => {
        const request = await this.#acceptable(operation, requests, { scheme });
        return this.#send({ name: '', covers: '', request, expected: { kind: 'authenticated' } });
      });
    }
  }

  /** The same key twice has one effect and the same response; with another body it is rejected. */
  async #repetitions(operation: DeclaredOperation, requests: Requests): Promise<void> {
    const covers = 'repetition of header Idempotency-Key';
    let first: Exchange | undefined;
    await this.#attempt(operation, 'the same key gets the same response', covers, async () => {
      const { headers, ...rest } = await this.#acceptable(operation, requests, {});
      const request = { ...rest, headers: { ...headers, 'Idempotency-Key': randomUUID() } };
      const response = await this.#options.client.send(request);
      if (response.status >= 300) return this.#judged(validCase('', '', request), response);
      first = { request, response };
      const second = await this.#options.client.send(request);
      const isSame = second.status === response.status && second.text === response.text;
      const actual = `${second.status}: ${second.text.slice(0, 160)}`;
      const isMarked = second.headers['idempotency-replayed'] === 'true';
      return {
        request,
        status: second.status,
        faults: [
          ...second.faults,
          ...(isSame ? [] : [`responded differently the second time, ${actual}`]),
          ...(isMarked || !declaresReplay(operation) ? [] : ['does not say Idempotency-Replayed: true']),
        ],
      };
    });
    if (first === undefined || first.request.body === undefined) return;
    // The same JSON value in other bytes.
    const request = { ...first.request, rawBody: `${JSON.stringify(first.request.body)} ` };
    const statuses = this.#options.product.errors.statusesOf('reused key', request);
    if (statuses === null) return;
    const name = `the same key with another body is ${statuses.join(' or ')}`;
    await this.#try(operation, { name, covers, request, expected: { kind: 'rejected', statuses }, direct: true });
  }

  #simultaneous(operation: DeclaredOperation, requests: Requests): Promise<void> {
    const name = 'of simultaneous calls with one key, one has an effect';
    return this.#attempt(operation, name, 'simultaneous calls', () =>
      sendSimultaneously(this.#options.client, () => this.#acceptable(operation, requests, {})),
    );
  }

  async #boundaries(operation: DeclaredOperation, requests: Requests, valid: Request): Promise<void> {
    for (const { name, covers, request } of boundaries(valid)) {
      await this.#attempt(operation, name, covers, async () => {
        const namesAnother = Object.entries(request.path).some(([parameter, value]) => valid.path[parameter] !== value);
        const isOnce = this.#lifetimes.isOneTime(operation) || this.#lifetimes.consumesFixture(operation);
        if (!isOnce || namesAnother) return this.#send(validCase(name, covers, request));
        const { path, headers: credential } = await this.#acceptable(operation, requests, {});
        const own = Object.entries(request.headers).filter(([header, value]) => valid.headers[header] !== value);
        const headers = { ...credential, ...Object.fromEntries(own) };
        return this.#send(validCase(name, covers, { ...request, path, headers }));
      });
    }
  }

  async #requestsFor(operation: DeclaredOperation): Promise<Requests> {
    if (this.#lifetimes.changesFixture(operation)) return this.#prepareFor(operation);
    const { effect } = operation.policy;
    return effect === 'create' ? this.#crowded : effect === 'delete' ? this.#doomed : this.#shared;
  }

  /** A request that can succeed once more. */
  async #acceptable(operation: DeclaredOperation, requests: Requests, choices: Choices): Promise<Request> {
    const on = await this.#renewed(operation, requests);
    return on.valid(operation, { ...choices, fresh: this.#lifetimes.isOneTime(operation) });
  }

  async #renewed(operation: DeclaredOperation, requests: Requests): Promise<Requests> {
    return this.#lifetimes.consumesFixture(operation) ? this.#prepareFor(operation, requests) : requests;
  }

  async #prepareFor(operation: DeclaredOperation, previous?: Requests): Promise<Requests> {
    const { client, contract, product } = this.#options;
    const options = { operation, ...(previous === undefined ? {} : { previous: previous.fixture }) };
    return new Requests(client, contract, product, await product.prepare(client, options));
  }

  #try(operation: DeclaredOperation, one: Case): Promise<void> {
    return this.#attempt(operation, one.name, one.covers, () => this.#send(one));
  }

  async #send(one: Case): Promise<Verdict> {
    return this.#judged(one, await this.#options.client.send(one.request, one.direct));
  }

  #judged(one: Case, response: Response): Verdict {
    const faults = faultsOf(one, response, this.#options.product.errors);
    return { request: one.request, status: response.status, faults };
  }

  async #attempt(
    operation: DeclaredOperation,
    name: string,
    covers: string,
    judge: () => Promise<Verdict>,
  ): Promise<void> {
    if (this.#isStopped) return;
    const start = performance.now();
    try {
      const { request, status, faults } = await judge();
      const { onResult, client, secrets } = this.#options;
      const { id: operationId, pointer } = operation;
      const result = { operationId, pointer, name, covers, status, ms: performance.now() - start };
      if (faults.length === 0) onResult({ ...result, outcome: 'passed', remarks: [] });
      else {
        this.#isStopped = this.#options.failFast;
        const curl = curlCommand(client.url, request, secrets);
        onResult({ ...result, outcome: 'failed', remarks: faults, curl });
      }
    } catch (error) {
      this.#giveUp(operation, name, covers, error);
    }
  }

  #giveUp({ id, pointer }: DeclaredOperation, name: string, covers: string, error: unknown): undefined {
    const isExpected = error instanceof Unavailable || error instanceof RateLimited;
    const outcome = isExpected ? 'not tried' : 'failed';
    const remarks = [(error as Error).message];
    if (!isExpected) this.#isStopped = this.#options.failFast;
    this.#options.onResult({ operationId: id, pointer, name, covers, outcome, remarks, status: null, ms: 0 });
  }
}

interface Verdict {
  readonly request: Request;
  readonly status: number;
  readonly faults: readonly string[];
}

function validCase(name: string, covers: string, request: Request): Case {
  return { name, covers, request, expected: validResponse };
}

function declaresReplay({ policy }: DeclaredOperation): boolean {
  return Object.values(policy.responses).some(({ headers }) => headers.includes('idempotency-replayed'));
}
