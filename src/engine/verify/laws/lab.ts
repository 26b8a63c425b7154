import type { Client, Exchange, Response } from '../client.ts';
import type { DeclaredOperation, TestedContract } from '../declared-operation.ts';
import { type Caller, type Fixture, type Product, Unavailable } from '../product.ts';
import type { Headers, Request } from '../request.ts';
import { Requests } from '../requests.ts';
import { unique } from '../unique.ts';
import { pathOf } from './made-path.ts';
import { entityOf, type List, type Model, modelOf, type Resource, valueAt } from './model.ts';

/** A law doesn't hold. */
export class Broken extends Error {
  override readonly name = 'Broken';
  /** The call that shows it. */
  readonly exchange: Exchange | null;

  constructor(message: string, exchange: Exchange | null = null) {
    super(message);
    this.exchange = exchange;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: any JSON object that the deployment returns
export type Entity = { readonly [name: string]: any };

/** A resource that a law has created. */
export interface Made {
  readonly resource: Resource;
  readonly exchange: Exchange;
  /** As the response shows it; empty where the response has none. */
  readonly entity: Entity;
  /** Null where the response has none. */
  readonly id: string | null;
}

/** All items of a list, read page by page. */
export interface Walked {
  readonly items: readonly Entity[];
  /** Null for a list without one. */
  readonly total: number | null;
  readonly exchange: Exchange;
}

export interface Parts {
  readonly path?: { readonly [name: string]: string };
  readonly query?: { readonly [name: string]: string };
  readonly headers?: Headers;
  /** Members in place of the example's; `undefined` removes one. */
  readonly body?: { readonly [name: string]: unknown };
  readonly example?: string;
  /** What its path names is created for it. Default: for operations that delete. */
  readonly fresh?: boolean;
  /** Who calls, in place of the fixture's usual caller; null without a credential. */
  readonly as?: Caller | null;
}

const mostConflicts = 50;

/** Items that a list may have for it to be read as a whole. */
const mostItems = 3_000;

/** Calls operations for laws, on one fixture. */
export class Lab {
  readonly client: Client;
  readonly contract: TestedContract;
  readonly product: Product;
  readonly model: Model;
  readonly fixture: Fixture;
  readonly #requests: Requests;
  readonly #made: Made[] = [];
  #last: Exchange | null = null;

  private constructor(client: Client, contract: TestedContract, product: Product, fixture: Fixture) {
    this.client = client;
    this.contract = contract;
    this.product = product;
    this.fixture = fixture;
    this.model = modelOf(contract);
    this.#requests = new Requests(client, contract, product, fixture);
  }

  /** @throws {Error} if the product's accounts can't be created. */
  static async prepare(client: Client, contract: TestedContract, product: Product): Promise<Lab> {
    return new Lab(client, contract, product, await product.prepare(client));
  }

  /** A lab with a fixture of its own, for an operation that changes what others depend on. */
  async apart(operation: DeclaredOperation): Promise<Lab> {
    const { client, contract, product } = this;
    if (!product.lifetimes.changesFixture(operation)) return this;
    return new Lab(client, contract, product, await product.prepare(client, { operation, previous: this.fixture }));
  }

  /** A lab with a fixture of its own: another tenant. */
  async other(): Promise<Lab> {
    const { client, contract, product } = this;
    return new Lab(client, contract, product, await product.prepare(client));
  }

  /** The newest exchange. */
  get last(): Exchange | null {
    return this.#last;
  }

  /** A request that the operation should accept, with these parts in place of its own. */
  async request(operation: DeclaredOperation, parts: Parts = {}): Promise<Request> {
    const { path, example } = parts;
    const valid = await this.#requests.valid(operation, {
      ...(path === undefined ? { fresh: parts.fresh ?? operation.policy.effect === 'delete' } : { path }),
      ...(example === undefined ? {} : { example }),
    });
    const headers = parts.as === undefined ? valid.headers : this.#as(operation, valid.headers, parts.as);
    return {
      ...valid,
      query: { ...valid.query, ...parts.query },
      headers: { ...headers, ...parts.headers },
      body: parts.body === undefined ? valid.body : withMembers(valid.body, parts.body),
    };
  }

  #as({ policy }: DeclaredOperation, headers: Headers, caller: Caller | null): Headers {
    const others = Object.entries(headers).filter(([name]) => !this.contract.credentialHeaders.has(name.toLowerCase()));
    const held = policy.security
      .map(({ scheme }) => caller?.credentials[scheme])
      .find((credential) => credential !== undefined);
    if (caller !== null && held === undefined && policy.security.length > 0)
      throw new Unavailable(`needs a credential of ${policy.security.map(({ scheme }) => scheme).join(' or ')}`);
    return { ...Object.fromEntries(others), ...held };
  }

  /** Sends a request. A response that breaks the contract breaks every law. */
  async send(request: Request): Promise<Response> {
    const response = await this.client.send(request, true);
    this.#last = { request, response };
    const { status, text, faults } = response;
    if (status >= 500 && request.operation.responses[status] === undefined)
      throw new Broken(`failed with ${status}: ${text.slice(0, 160)}`, this.#last);
    if (faults.length > 0) throw new Broken(faults.join('; '), this.#last);
    return response;
  }

  async call(operation: DeclaredOperation, parts: Parts = {}): Promise<Exchange> {
    const request = await this.request(operation, parts);
    return { request, response: await this.send(request) };
  }

  /**
   * Calls an operation.
   *
   * @throws {Unavailable} if it doesn't succeed.
   */
  async succeed(operation: DeclaredOperation, parts: Parts = {}): Promise<Exchange> {
    const exchange = await this.call(operation, parts);
    const { status, text } = exchange.response;
    if (status >= 400) throw new Unavailable(`${operation.id} returned ${status}: ${text.slice(0, 160)}`);
    return exchange;
  }

  /**
   * Creates a resource.
   *
   * @throws {Unavailable} if the deployment rejects it.
   */
  async make(resource: Resource, parts: Parts = {}): Promise<Made> {
    const exchange = await this.#created(resource.create, parts);
    const { entity: where } = resource;
    const entity = where === null ? {} : (valueAt(exchange.response.body, where.at) as Entity);
    const id = where === null ? null : String(entity[where.id]);
    const made = { resource, exchange, entity, id };
    this.#made.push(made);
    return made;
  }

  /** What its request names may be taken (409): the next request names something else. */
  async #created(operation: DeclaredOperation, parts: Parts): Promise<Exchange> {
    for (let attempt = 1; attempt < mostConflicts; attempt++) {
      const exchange = await this.call(operation, parts);
      if (exchange.response.status < 400) return exchange;
      if (exchange.response.status !== 409) break;
    }
    return this.succeed(operation, parts);
  }

  /** Deletes what was made, newest first, as far as it can be deleted: plans limit how much there may be. */
  async clean(): Promise<void> {
    for (const made of this.#made.splice(0).reverse()) {
      const [operation] = made.resource.deletes;
      if (operation === undefined || made.id === null) continue;
      await this.client.send(await this.request(operation, { path: this.pathOf(operation, made) }), true);
    }
  }

  /** Sends a valid request; where it is not accepted, others: see `Requests.succeed`. */
  async attempt(operation: DeclaredOperation): Promise<Exchange> {
    const fresh = this.product.lifetimes.isOneTime(operation);
    const exchange = await this.#requests.succeed(operation, { fresh });
    this.#last = exchange;
    return exchange;
  }

  /** Who sent a request: the fixture's usual caller, if the credential is theirs. */
  async callerOf({ operation, headers }: Request): Promise<Caller | null> {
    const caller = await this.fixture.callerOf(operation);
    const held = Object.values(caller?.credentials ?? {}).flatMap((credential) => Object.values(credential));
    return Object.values(headers).some((value) => held.includes(value)) ? caller : null;
  }

  /** Values for the path of an operation on a resource that was made, or on the collection that it is in. */
  pathOf(operation: DeclaredOperation, made: Made): { readonly [name: string]: string } {
    return pathOf(this.contract, operation, made);
  }

  /** Reads the resource that was made. */
  async get(operation: DeclaredOperation, made: Made, parts: Parts = {}): Promise<Exchange> {
    return this.call(operation, { path: this.pathOf(operation, made), ...parts });
  }

  /** The resource in the response of an operation on it. */
  entityIn({ request, response }: Exchange): Entity | undefined {
    const where = entityOf(request.operation);
    return where === null ? undefined : valueAt(response.body, where.at);
  }

  /**
   * Reads all items of a list, with the largest pages.
   *
   * @throws {Unavailable} if it has too many.
   * @throws {Broken} if a page has no list.
   */
  async walk(list: List, parts: Parts = {}, size?: number): Promise<Walked> {
    const items: Entity[] = [];
    const most = size ?? list.size?.schema.maximum ?? 100;
    const first = await this.request(list.operation, parts);
    let place: { readonly [name: string]: string } = {};
    for (let page = 1; ; page++) {
      const sizes = list.size === null ? {} : { [list.size.name]: String(most) };
      const request = { ...first, query: { ...first.query, ...sizes, ...place } };
      const response = await this.send(request);
      if (response.status >= 400)
        throw new Unavailable(`${list.operation.id} returned ${response.status}: ${response.text.slice(0, 160)}`);
      const found = valueAt(response.body, list.items) as Entity[];
      const total = list.total === null ? null : (valueAt(response.body, list.total) as number);
      items.push(...found);
      const next = nextPlace(list, response, page, items.length);
      const isLast = next === null || (list.cursor === null && found.length < most);
      if (isLast) return { items, total, exchange: { request, response } };
      if (items.length > mostItems) throw new Unavailable(`${list.operation.id} has more than ${mostItems} items`);
      place = next;
    }
  }

  /** As `walk`; null where the deployment doesn't let this run read it. */
  async walkIfReadable(list: List, parts: Parts = {}): Promise<Walked | null> {
    try {
      return await this.walk(list, parts);
    } catch (error) {
      if (error instanceof Unavailable) return null;
      throw error;
    }
  }

  /** Parameters and path with which a list contains the resource that was made. */
  partsOf(list: List, made: Made): Parts {
    const query: { [name: string]: string } = {};
    for (const { name, required, in: place, filter } of list.operation.parameters) {
      if (place !== 'query' || !required || filter === null) continue;
      const value = filter.properties.map((property) => made.entity[property]).find((one) => typeof one === 'string');
      if (value !== undefined) query[name] = value;
    }
    return { path: this.pathOf(list.operation, made), query };
  }

  /** A text that no resource has. */
  mark(): string {
    return unique();
  }
}

function withMembers(body: unknown, members: { readonly [name: string]: unknown }): unknown {
  const merged = { ...(body as object), ...members };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function nextPlace(list: List, { body }: Response, page: number, seen: number) {
  if (list.cursor !== null) {
    const next = valueAt(body, list.cursor.next);
    return next === null || next === undefined ? null : { [list.cursor.parameter.name]: String(next) };
  }
  if (list.page !== null) return { [list.page.name]: String(page + 1) };
  if (list.offset !== null) return { [list.offset.name]: String(seen) };
  return null;
}
