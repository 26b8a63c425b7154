import { randomUUID } from 'node:crypto';
import { admit, type Caller, prepareCallers } from '../../platform/contract-test/callers.ts';
import { boundaries, type Case, faultsOf, invalidData, refusals } from './cases.ts';
import { type Answer, type Client, RateLimited, type Request } from './client.ts';
import { type DeclaredOperation, declaredOperations } from './declared-operation.ts';
import { limitCases } from './limits.ts';
import {
  type Choices,
  changesGround,
  givesUpRights,
  isFinal,
  Requests,
  Unavailable,
  usesUpGround,
} from './requests.ts';

/** What came of one case. */
export interface CaseResult {
  readonly operationId: string;
  readonly name: string;
  readonly covers: string;
  readonly outcome: 'passed' | 'failed' | 'not tried';
  /** Faults, or why it was not tried. */
  readonly remarks: readonly string[];
  readonly status: number | null;
  readonly ms: number;
}

export interface RunOptions {
  readonly client: Client;
  /** A platform admin; null where only a fresh platform makes one. */
  readonly admin: Caller | null;
  readonly wanted: (operation: DeclaredOperation) => boolean;
  /** Called with each result, as soon as it is known. */
  readonly tell: (result: CaseResult) => void;
}

/** Runs every case of every operation that is wanted. Answers the links that were followed. Throws without accounts. */
export async function runCases(options: RunOptions): Promise<ReadonlySet<string>> {
  const run = await Run.prepare(options);
  const operations = declaredOperations.filter(options.wanted).sort((one, other) => rank(one) - rank(other));
  const last = operations.filter(({ policy }) => policy.effect === 'delete');
  for (const operation of operations) if (!last.includes(operation)) await run.operation(operation);
  await run.examplesOnceMore();
  // What destroys the ground under others.
  for (const operation of last) await run.operation(operation);
  await limitCases(options.client, operations, options.tell);
  return run.followed;
}

function rank({ policy }: DeclaredOperation): number {
  return ['create', 'record', 'read', 'update', 'replace', 'act', 'delete'].indexOf(policy.effect);
}

class Run {
  readonly #options: RunOptions;
  readonly #admin: Caller | null;
  readonly #shared: Requests;
  /** Where operations make more than a plan may allow, so that elsewhere there is room for what others need. */
  readonly #crowded: Requests;
  /** Where operations delete, so that no id that they are tried with is that of something which others need. */
  readonly #doomed: Requests;
  readonly #followed = new Set<string>();
  /** Examples that were refused for the state of things, which other operations change. */
  readonly #unmet: (() => Promise<void>)[] = [];

  private constructor(options: RunOptions, admin: Caller | null, [shared, crowded, doomed]: readonly Requests[]) {
    this.#options = options;
    this.#admin = admin;
    this.#shared = shared as Requests;
    this.#crowded = crowded as Requests;
    this.#doomed = doomed as Requests;
  }

  static async prepare(options: RunOptions): Promise<Run> {
    const { client } = options;
    const first = await prepareCallers(client, options.admin);
    const others = [await prepareCallers(client, first.admin), await prepareCallers(client, first.admin)];
    const requests = [first, ...others].map((callers) => new Requests(client, callers));
    return new Run(options, first.admin, requests);
  }

  get followed(): ReadonlySet<string> {
    return this.#followed;
  }

  async operation(operation: DeclaredOperation): Promise<void> {
    let requests: Requests;
    try {
      requests = await this.#requestsFor(operation);
    } catch (error) {
      return this.#gaveUp(operation, 'a valid request', 'example', error);
    }
    const valid = await requests
      .valid(operation)
      .catch((error: unknown) => this.#gaveUp(operation, 'a valid request', 'example', error));
    // What is refused for its form is refused before anybody looks whether it exists.
    const formed = valid ?? (await requests.valid(operation, { unlinked: true }).catch(() => undefined));
    if (formed !== undefined) {
      for (const one of refusals(formed, requests.callers))
        await this.#attempt(operation, one.name, one.covers, () => this.#send(one));
    }
    if (valid === undefined) return;
    await this.#examples(operation, requests);
    await this.#credentials(operation, requests, valid);
    if (operation.policy.keyed && !givesUpRights(operation)) await this.#repetitions(operation, requests);
    await this.#boundaries(operation, requests, valid);
    for (const link of requests.followed) this.#followed.add(link);
  }

  /** Tries again what was refused for the state of things: a file can be read once another operation has written it. */
  async examplesOnceMore(): Promise<void> {
    for (const attempt of this.#unmet.splice(0)) await attempt();
  }

  async #examples(operation: DeclaredOperation, requests: Requests): Promise<void> {
    const examples = operation.body === null ? [undefined] : operation.body.examples.map(({ name }) => name);
    for (const example of examples) {
      const name = example === undefined ? 'a valid request' : `the example ${example}`;
      const choices = example === undefined ? {} : { example };
      const attempt = (again: boolean): Promise<void> =>
        this.#attempt(operation, again ? `${name}, once more` : name, 'example', async () => {
          const on = await this.#groundFor(operation, requests);
          const { request, answer } = await on.succeed(operation, { ...choices, fresh: isFinal(operation) });
          if (answer.status >= 400 && !again) this.#unmet.push(() => attempt(true));
          return judged(granted(name, 'example', request), answer);
        });
      await attempt(false);
    }
  }

  /** Each other kind of credential that the operation takes. */
  async #credentials(operation: DeclaredOperation, requests: Requests, valid: Request): Promise<void> {
    const { admin, owner } = requests.callers;
    const held = (operation.policy.role === 'PlatformAdmin' ? admin : owner)?.credentials ?? {};
    for (const { scheme } of operation.policy.security) {
      const [header, value] = Object.entries(held[scheme] ?? {})[0] ?? [];
      if (header === undefined || valid.headers[header] === value) continue;
      await this.#attempt(operation, `${scheme} is let in`, `credential ${scheme}`, async () => {
        const request = await this.#granted(operation, requests, { scheme });
        return this.#send({ name: '', covers: '', request, expected: { kind: 'admitted' } });
      });
    }
  }

  /** The same key twice is one effect and one answer; with another body it is refused. */
  async #repetitions(operation: DeclaredOperation, requests: Requests): Promise<void> {
    const covers = 'repetition of header Idempotency-Key';
    let first: { readonly request: Request; readonly answer: Answer } | undefined;
    await this.#attempt(operation, 'the same key gets the same answer', covers, async () => {
      const { headers, ...rest } = await this.#granted(operation, requests, {});
      const request = { ...rest, headers: { ...headers, 'Idempotency-Key': randomUUID() } };
      const answer = await this.#options.client.send(request);
      if (answer.status >= 300) return judged(granted('', '', request), answer);
      first = { request, answer };
      const second = await this.#options.client.send(request);
      const isSame = second.status === answer.status && second.text === answer.text;
      const said = `${second.status}: ${second.text.slice(0, 160)}`;
      return {
        status: second.status,
        faults: [
          ...second.faults,
          ...(isSame ? [] : [`answered otherwise the second time, ${said}`]),
          ...(second.headers['idempotency-replayed'] === 'true' ? [] : ['does not say Idempotency-Replayed: true']),
        ],
      };
    });
    if (first === undefined || first.request.body === undefined) return;
    // The same to a reader of JSON, other bytes to the server.
    const request = { ...first.request, rawBody: `${JSON.stringify(first.request.body)} ` };
    const status = invalidData(operation, request.headers);
    const name = `the same key with another body is ${status}`;
    const expected = { kind: 'refused', statuses: [status] } as const;
    await this.#attempt(operation, name, covers, () => this.#send({ name, covers, request, expected, direct: true }));
  }

  async #boundaries(operation: DeclaredOperation, requests: Requests, valid: Request): Promise<void> {
    for (const { name, covers, request } of boundaries(valid)) {
      await this.#attempt(operation, name, covers, async () => {
        const namesAnother = Object.entries(request.path).some(([parameter, value]) => valid.path[parameter] !== value);
        const isOnce = isFinal(operation) || usesUpGround(operation);
        if (!isOnce || namesAnother) return this.#send(granted(name, covers, request));
        const { path, headers: credential } = await this.#granted(operation, requests, {});
        const own = Object.entries(request.headers).filter(([header, value]) => valid.headers[header] !== value);
        return this.#send(
          granted(name, covers, { ...request, path, headers: { ...credential, ...Object.fromEntries(own) } }),
        );
      });
    }
  }

  async #requestsFor(operation: DeclaredOperation): Promise<Requests> {
    if (changesGround(operation)) return this.#ownGround(operation);
    const { effect } = operation.policy;
    return effect === 'create' ? this.#crowded : effect === 'delete' ? this.#doomed : this.#shared;
  }

  /** A request that can be granted once more. */
  async #granted(operation: DeclaredOperation, requests: Requests, choices: Choices): Promise<Request> {
    const on = await this.#groundFor(operation, requests);
    return on.valid(operation, { ...choices, fresh: isFinal(operation) });
  }

  async #groundFor(operation: DeclaredOperation, requests: Requests): Promise<Requests> {
    return usesUpGround(operation) ? this.#ownGround(operation, requests.callers.outsider) : requests;
  }

  async #ownGround({ policy }: DeclaredOperation, outsider?: Caller): Promise<Requests> {
    const callers = await prepareCallers(this.#options.client, this.#admin, outsider);
    if (policy.role === 'PlatformAdmin') await admit(this.#options.client, callers);
    return new Requests(this.#options.client, callers);
  }

  async #send(one: Case): Promise<Verdict> {
    return judged(one, await this.#options.client.send(one.request, one.direct));
  }

  async #attempt(
    operation: DeclaredOperation,
    name: string,
    covers: string,
    verdict: () => Promise<Verdict>,
  ): Promise<void> {
    const begun = performance.now();
    try {
      const { status, faults } = await verdict();
      const outcome = faults.length === 0 ? 'passed' : 'failed';
      this.#tell(operation, name, covers, { outcome, remarks: faults, status, ms: performance.now() - begun });
    } catch (error) {
      this.#gaveUp(operation, name, covers, error);
    }
  }

  #gaveUp(operation: DeclaredOperation, name: string, covers: string, error: unknown): undefined {
    const isExpected = error instanceof Unavailable || error instanceof RateLimited;
    const outcome = isExpected ? 'not tried' : 'failed';
    this.#tell(operation, name, covers, { outcome, remarks: [(error as Error).message] });
  }

  #tell(
    { id }: DeclaredOperation,
    name: string,
    covers: string,
    result: Pick<CaseResult, 'outcome' | 'remarks'> & Partial<CaseResult>,
  ): void {
    this.#options.tell({ operationId: id, name, covers, status: null, ms: 0, ...result });
  }
}

interface Verdict {
  readonly status: number;
  readonly faults: readonly string[];
}

function judged(one: Case, answer: Answer): Verdict {
  return { status: answer.status, faults: faultsOf(one, answer) };
}

function granted(name: string, covers: string, request: Request): Case {
  return { name, covers, request, expected: { kind: 'granted' } };
}
