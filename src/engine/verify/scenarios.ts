import { type Client, RateLimited, type Response } from './client.ts';
import { curlCommand } from './curl.ts';
import type { TestedContract } from './declared-operation.ts';
import { faultsOf, rejected } from './expectation.ts';
import { inLanes } from './lanes.ts';
import { Unavailable } from './product.ts';
import type { Request } from './request.ts';
import type { CaseResult, RunOptions } from './run.ts';
import { type Simultaneous, sendSimultaneously } from './simultaneous.ts';

/** Calls in an order in which they lead to responses that no single valid or invalid call gets. */
export interface Scenario {
  readonly name: string;
  /** Operations that it covers: it runs if one of them is tested. */
  readonly operations: readonly string[];
  /** It mostly waits, and changes nothing that other scenarios need: it is played next to them. Default: false. */
  readonly isLong?: boolean;
  /** @throws {Unavailable} if the deployment lacks what it needs. */
  play(stage: Stage): Promise<void>;
}

/** A call and the status that it must return. */
export interface ExpectedCall extends Partial<Omit<Request, 'operation'>> {
  readonly status: number;
}

/** A call returned something else: what follows makes no sense. */
class Ended extends Error {
  override readonly name = 'Ended';
}

/** What a scenario calls the deployment with. */
export class Stage {
  readonly client: Client;
  readonly #options: RunOptions;
  readonly #scenario: Scenario;

  constructor(options: RunOptions, scenario: Scenario) {
    this.client = options.client;
    this.#options = options;
    this.#scenario = scenario;
  }

  get contract(): TestedContract {
    return this.#options.contract;
  }

  /**
   * Sends a request and reports whether the response is as expected.
   *
   * @throws {Ended} if not, which ends the scenario.
   */
  async call(id: string, { status, ...parts }: ExpectedCall): Promise<Response> {
    const { client, product } = this.#options;
    const request = this.#request(id, parts);
    const start = performance.now();
    const response = await client.send(request);
    const one = { name: '', covers: '', request, expected: rejected(status) };
    const judged = { request, status: response.status, faults: faultsOf(one, response, product.errors) };
    this.#report(`${this.#scenario.name}: ${status}`, judged, performance.now() - start);
    return response;
  }

  /**
   * Sends a request several times at once, with one key, until one is rejected.
   *
   * @throws {Ended} if more than one succeeds.
   */
  async callSimultaneously(id: string, parts: Partial<Request>): Promise<void> {
    const start = performance.now();
    const judged = await sendSimultaneously(this.client, async () => this.#request(id, parts));
    this.#report(`${this.#scenario.name}: simultaneous calls with one key`, judged, performance.now() - start);
  }

  #request(id: string, parts: Partial<Request>): Request {
    return { operation: this.contract.operation(id), path: {}, query: {}, headers: {}, body: undefined, ...parts };
  }

  #report(name: string, { request, status, faults }: Simultaneous, ms: number): void {
    const { client, secrets, onResult } = this.#options;
    const curl = faults.length === 0 ? {} : { curl: curlCommand(client.url, request, secrets) };
    onResult({ ...this.#result(request.operation.id, name, faults), status, ms, ...curl });
    if (faults.length > 0) throw new Ended(faults.join('; '));
  }

  /**
   * Repeats an attempt each fifth of a second until it returns something. Returns that.
   *
   * @throws {Error} after the given seconds.
   */
  async until<Found>(what: string, seconds: number, attempt: () => Promise<Found | undefined> | Found | undefined) {
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; ) {
      const found = await attempt();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${what} within ${seconds} s`);
  }

  /** Reports why the scenario has not come to its end. */
  interrupted(error: unknown): void {
    if (error instanceof Ended) return;
    const id = this.#scenario.operations[0] as string;
    const isExpected = error instanceof Unavailable || error instanceof RateLimited;
    const result = this.#result(id, this.#scenario.name, [(error as Error).message]);
    this.#options.onResult({ ...result, outcome: isExpected ? 'not tried' : 'failed', status: null, ms: 0 });
  }

  #result(operationId: string, name: string, remarks: readonly string[]): Omit<CaseResult, 'status' | 'ms'> {
    const { pointer } = this.#options.contract.operation(operationId);
    const outcome = remarks.length === 0 ? 'passed' : 'failed';
    return { operationId, pointer, name, covers: 'scenario', outcome, remarks };
  }
}

/** Plays the product's scenarios about the included operations. */
export async function runScenarios(options: RunOptions): Promise<void> {
  const { contract, includes, product, failFast, onOperation } = options;
  const ids = contract.operations.filter(includes).map(({ id }) => id);
  const included = (product.scenarios ?? []).filter(({ operations }) => operations.some((id) => ids.includes(id)));
  let hasFailed = false;
  const onResult = (result: CaseResult): void => {
    hasFailed ||= result.outcome === 'failed';
    options.onResult(result);
  };
  const play = async (scenario: Scenario): Promise<void> => {
    onOperation(scenario.name, included.indexOf(scenario), included.length);
    const stage = new Stage({ ...options, onResult }, scenario);
    await scenario.play(stage).catch((error: unknown) => stage.interrupted(error));
  };
  const kinds = Map.groupBy(included, ({ isLong = false }) => isLong);
  await Promise.all([...kinds.values()].map((some) => inLanes(some, [null], play, () => failFast && hasFailed)));
}
