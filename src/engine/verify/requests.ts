import type { Client, Exchange } from './client.ts';
import type { DeclaredOperation, Link, TestedContract } from './declared-operation.ts';
import { withImpliedLinks } from './implied-links.ts';
import { type Caller, type Fixture, type Product, Unavailable } from './product.ts';
import { exampleRequest, type Headers, type Request } from './request.ts';
import { unique } from './unique.ts';
import { uniqueFile } from './wire-body.ts';

export interface Choices {
  /** What it deletes is created for it. */
  readonly fresh?: boolean;
  /** Its path names what is in the examples, which need not exist. */
  readonly unlinked?: boolean;
  /** Values for the path, in place of those that a link gives. */
  readonly path?: { readonly [name: string]: string };
  /** Name of the request body's example; the first one by default. */
  readonly example?: string;
  /** Security scheme of the credential. */
  readonly scheme?: string;
}

/** Creates valid requests on one fixture: from the contract's examples, and from the responses that its links start from. */
export class Requests {
  readonly #client: Client;
  readonly #contract: TestedContract;
  readonly #product: Product;
  readonly #links: readonly Link[];
  readonly fixture: Fixture;
  /** What has been created for the whole run, by operation. */
  readonly #created = new Map<string, Promise<Exchange>>();
  /** Which example of its source a link needs, where the first one doesn't do: only a draft can be scheduled. */
  readonly #sourceExamples = new Map<string, string>();
  /** Operations that succeed once for each resource in their path. */
  readonly #needsFresh = new Set<string>();
  readonly #inProgress = new Set<string>();
  readonly #followed = new Set<string>();
  #nextItem = 0;

  constructor(client: Client, contract: TestedContract, product: Product, fixture: Fixture) {
    this.#client = client;
    this.#contract = contract;
    this.#product = product;
    this.#links = product.impliesLinks ? withImpliedLinks(contract) : contract.links;
    this.fixture = fixture;
    for (const [id, exchange] of Object.entries(fixture.exchanges)) this.#created.set(id, Promise.resolve(exchange));
  }

  /** Links that were followed: `createBook -> getBook`. */
  get followed(): ReadonlySet<string> {
    return this.#followed;
  }

  /**
   * Returns a request that the operation should accept.
   *
   * @throws {Unavailable} if no caller, link or example gives a part of it.
   */
  async valid(operation: DeclaredOperation, choices: Choices = {}): Promise<Request> {
    const { fixture } = this;
    const caller = await fixture.callerOf(operation, choices.scheme);
    const { query, headers, body } = exampleRequest(operation, {
      example: choices.example,
      includes: (parameter) => parameter.in === 'header' && fixture.parameterOf(operation, parameter) !== undefined,
      missing: 'sample',
    });
    const own = operation.parameters.flatMap((parameter) => {
      const value = parameter.name in headers ? fixture.parameterOf(operation, parameter) : undefined;
      return value === undefined ? [] : [[parameter.name, value]];
    });
    return {
      operation,
      path: await this.#path(operation, choices),
      query,
      headers: { ...headers, ...Object.fromEntries(own), ...this.#credentialOf(operation, caller, choices.scheme) },
      body: await this.#body(operation, caller, body),
    };
  }

  /**
   * Sends a valid request. Where it is not accepted, sends others, for which the resources of the path are created again
   * from each example in turn; later requests use the example that succeeded. Returns the first success, else the first
   * exchange.
   *
   * @throws {Unavailable} if there is no valid request.
   */
  async succeed(operation: DeclaredOperation, choices: Choices = {}): Promise<Exchange> {
    const first = await this.#send(operation, choices);
    if (first.response.status < 300) this.#keep(operation.id, first);
    const source = this.#linkTo(operation.id)?.source;
    if (first.response.status < 400 || source === undefined || this.#needsFresh.has(operation.id)) return first;
    for (const { name } of this.#contract.operation(source).body?.examples ?? []) {
      this.#sourceExamples.set(operation.id, name);
      const next = await this.#send(operation, { ...choices, fresh: true });
      if (next.response.status >= 400) continue;
      this.#needsFresh.add(operation.id);
      return next;
    }
    this.#sourceExamples.delete(operation.id);
    return first;
  }

  /** With one fixture for all, links start from what any case created. */
  #keep(id: string, exchange: Exchange): void {
    if (this.#product.impliesLinks && !this.#created.has(id)) this.#created.set(id, Promise.resolve(exchange));
  }

  #linkTo(id: string): Link | undefined {
    return this.#links.find(({ target }) => target === id);
  }

  async #send(operation: DeclaredOperation, choices: Choices): Promise<Exchange> {
    const request = await this.valid(operation, choices);
    return { request, response: await this.#client.send(request) };
  }

  async #path(operation: DeclaredOperation, choices: Choices): Promise<{ [name: string]: string }> {
    const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    const given = choices.path ?? {};
    if (names.every((name) => given[name] !== undefined)) return { ...given };
    const fresh = choices.fresh === true || this.#needsFresh.has(operation.id);
    const link = choices.unlinked ? undefined : this.#linkTo(operation.id);
    const own = await this.fixture.pathOf(operation, fresh);
    const isWhole = names.every((name) => own[name] !== undefined);
    const linked =
      link === undefined
        ? {}
        : await this.#follow(link, fresh).catch((error: unknown) => {
            if (isWhole && error instanceof Unavailable) return {};
            throw error;
          });
    const values: { [name: string]: string } = { ...linked, ...own, ...given };
    for (const parameter of operation.parameters) {
      const { name, example } = parameter;
      if (parameter.in !== 'path' || values[name] !== undefined) continue;
      const value = this.fixture.parameterOf(operation, parameter) ?? example;
      if (value === undefined) throw new Unavailable(`no link and no example gives ${name}`);
      values[name] = String(value);
    }
    return values;
  }

  async #follow(link: Link, fresh: boolean): Promise<{ [name: string]: string }> {
    const example = this.#sourceExamples.get(link.target);
    const creator = this.#creatorOfItems(link.source);
    if (fresh && creator !== undefined) await this.succeed(creator);
    let exchange = await this.#exchangeOf(link.source, fresh, example);
    if (missing(link, exchange).length > 0 && creator !== undefined) {
      await this.succeed(creator);
      exchange = await this.#exchangeOf(link.source, true, example);
    }
    for (const [name, expression] of missing(link, exchange))
      throw new Unavailable(`${link.source} returns no ${name} (${expression})`);
    this.#followed.add(`${link.source} -> ${link.target}`);
    const item = this.#nextItem++;
    return Object.fromEntries(
      Object.entries(link.parameters).map(([name, expression]) => [
        name,
        String(evaluated(expression, exchange, item)),
      ]),
    );
  }

  async #exchangeOf(source: string, fresh: boolean, example: string | undefined): Promise<Exchange> {
    const key = `${source} ${example ?? ''}`.trim();
    const known = this.#created.get(key);
    if (known !== undefined && !fresh) return known;
    if (this.#inProgress.has(source)) throw new Unavailable(`${source} needs its own response`);
    this.#inProgress.add(source);
    const creating = this.#create(source, example).finally(() => this.#inProgress.delete(source));
    if (!fresh) this.#created.set(key, creating);
    return creating;
  }

  async #create(source: string, example: string | undefined): Promise<Exchange> {
    const operation = this.#contract.operation(source);
    const exchange = await this.succeed(operation, example === undefined ? {} : { example });
    const { status, text } = exchange.response;
    if (status >= 300)
      throw new Unavailable(`${source}, on which it depends, returned ${status}: ${text.slice(0, 200)}`);
    return exchange;
  }

  /** The operation that creates the items of a list: the one with the list's path, or that says so by `x-listed-by`. */
  #creatorOfItems(list: string): DeclaredOperation | undefined {
    const { effect, path } = this.#contract.operation(list).policy;
    if (effect !== 'read') return undefined;
    const creators = this.#contract.operations.filter(({ policy }) => policy.effect === 'create');
    return (
      creators.find(({ policy }) => policy.path === path) ??
      creators.find(({ extensions }) => ((extensions['x-listed-by'] ?? []) as readonly string[]).includes(list))
    );
  }

  #credentialOf(operation: DeclaredOperation, caller: Caller | null, scheme: string | undefined): Headers {
    const { security, anonymous } = operation.policy;
    if (caller === null || security.length === 0) return {};
    const accepted = security.map((alternative) => alternative.scheme);
    const { preferredScheme } = this.#product;
    const ordered = accepted.filter((one) => one === preferredScheme).concat(accepted);
    const held = (scheme === undefined ? ordered : [scheme]).find((one) => caller.credentials[one] !== undefined);
    if (held !== undefined) return { ...caller.credentials[held] };
    if (anonymous) return {};
    throw new Unavailable(`needs ${accepted.join(' or ')}, which the deployment does not issue`);
  }

  async #body(operation: DeclaredOperation, caller: Caller | null, body: unknown): Promise<unknown> {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    const own: { [member: string]: unknown } = {};
    const mark = unique();
    for (const [name, value] of Object.entries(body)) {
      const chosen = await this.fixture.memberOf(operation, { caller, name, value, mark });
      const isFile = operation.policy.body?.form?.[name]?.kind === 'file';
      own[name] = chosen ?? (isFile ? uniqueFile(String(value), mark) : await this.#linkedMember(name, value));
    }
    return own;
  }

  /** The id of an existing resource, where a link gives a parameter of this name. */
  async #linkedMember(name: string, value: unknown): Promise<unknown> {
    if (!this.#product.impliesLinks && !(/_id$/.test(name) && typeof value === 'number')) return value;
    const link = this.#links.find(({ parameters }) => parameters[name] !== undefined);
    if (link === undefined) return value;
    const found = (await this.#follow(link, false))[name];
    return typeof value === 'number' ? Number(found) : found;
  }
}

/** Parameters of the link for which the response has no value. */
function missing({ parameters }: Link, exchange: Exchange): [name: string, expression: string][] {
  return Object.entries(parameters).filter(([, expression]) => evaluated(expression, exchange) === undefined);
}

/**
 * OpenAPI 3.1, "Runtime Expressions": `$request.path.isbn`, `$response.body#/book/isbn`. In implied links, `*` is the
 * item of a list: the first one, or that of the index. What does not begin with `$` is a constant.
 */
export function evaluated(expression: string, { request, response }: Exchange, item = 0): unknown {
  if (!expression.startsWith('$')) return expression;
  const parameter = /^\$request\.path\.(.+)$/.exec(expression)?.[1];
  if (parameter !== undefined) return request.path[parameter];
  const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1];
  if (pointer === undefined) throw new Error(`Unknown runtime expression ${expression}`);
  return pointer.split('/').reduce((value: { readonly [name: string]: unknown }, name) => {
    const index = Array.isArray(value) && name === '*' ? item % value.length : name;
    return value?.[index] as never;
  }, response.body);
}
