import { readFileSync } from 'node:fs';
import { type Caller, type Callers, operationCalled, register, unique } from './callers.ts';
import type { Answer, Client, Request } from './client.ts';
import { type DeclaredOperation, declaredOperations } from './declared-operation.ts';
import { completed, sampleValue } from './sample-value.ts';

/** Something that another operation's answer gives: `article_id`, by calling `createArticle`. */
interface Link {
  readonly source: string;
  readonly status: string;
  /** Runtime expressions of OpenAPI, by parameter. */
  readonly parameters: { readonly [name: string]: string };
}

// biome-ignore lint/suspicious/noExplicitAny: the bundled document is checked by the linter and the generator
type Json = any;

/** Why an operation can't be tried. */
export class Unavailable extends Error {}

/** Makes valid requests: from the examples of the contract, and from what its links say that other operations give. */
export class Requests {
  readonly #client: Client;
  readonly #callers: Callers;
  /** What has been made for the run and stays, by operation. */
  readonly #made = new Map<string, Promise<{ request: Request; answer: Answer }>>();
  readonly #underWay = new Set<string>();

  constructor(client: Client, callers: Callers) {
    this.#client = client;
    this.#callers = callers;
  }

  /** Who may call the operation, with one of the credentials that it takes. Throws `Unavailable`. */
  async callerOf(operation: DeclaredOperation): Promise<Caller | null> {
    const { policy } = operation;
    if (policy.security.length === 0) return null;
    if (policy.role === 'PlatformAdmin') {
      if (this.#callers.admin === null)
        throw new Unavailable('needs --admin-token: the deployment has an admin already');
      return this.#callers.admin;
    }
    // Whoever logs out or changes a password loses what all the other cases need.
    if (endsSessions(operation)) return register(this.#client, 'leaver');
    return this.#callers.owner;
  }

  /** A request that the operation should grant. `fresh`: what it destroys is made for it. Throws `Unavailable`. */
  async valid(
    operation: DeclaredOperation,
    choices: { fresh?: boolean; example?: string; scheme?: string } = {},
  ): Promise<Request> {
    const caller = await this.callerOf(operation);
    const path = await this.#path(operation, choices.fresh ?? false);
    return {
      operation,
      path,
      query: this.#required(operation, 'query'),
      headers: { ...this.#required(operation, 'header'), ...this.#credential(operation, caller, choices.scheme) },
      body: await this.#body(operation, caller ?? this.#callers.owner, choices.example),
    };
  }

  #credential(
    operation: DeclaredOperation,
    caller: Caller | null,
    scheme: string | undefined,
  ): { [header: string]: string } {
    if (caller === null) return {};
    const wanted = operation.policy.security.map((alternative) => alternative.scheme);
    const held = (scheme === undefined ? wanted : [scheme]).find(
      (candidate) => caller.credentials[candidate] !== undefined,
    );
    if (held === undefined) {
      if (operation.policy.anonymous) return {};
      throw new Unavailable(`needs ${wanted.join(' or ')}, which the deployment does not give out`);
    }
    return { ...caller.credentials[held] };
  }

  #required(operation: DeclaredOperation, place: 'query' | 'header'): { [name: string]: string } {
    const { owner, tenantId } = this.#callers;
    return Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .filter((parameter) => parameter.required || operation.policy.tenantHeader !== null)
        .filter(({ name, required }) => required || name === 'X-Tenant-ID')
        .map(({ name, example, schema }) => {
          const known = name === 'X-Tenant-ID' ? tenantId : owner.secrets[name];
          return [name, String(known ?? example ?? sampleValue(schema))];
        }),
    );
  }

  async #path(operation: DeclaredOperation, fresh: boolean): Promise<{ [name: string]: string }> {
    const wanted = operation.parameters.filter((parameter) => parameter.in === 'path');
    const values: { [name: string]: string } = {};
    if (wanted.length === 0) return values;
    const link = linkTo(operation.id);
    if (link !== undefined && !(link.source === 'createTenant' && !fresh)) {
      Object.assign(values, await this.#follow(link, fresh));
    }
    for (const { name, example } of wanted) {
      if (values[name] !== undefined) continue;
      if (name === 'tenant_id') values[name] = this.#callers.tenantId;
      else if (example !== undefined) values[name] = String(example);
      else throw new Unavailable(`no link and no example gives ${name}`);
    }
    return values;
  }

  async #follow(link: Link, fresh: boolean): Promise<{ [name: string]: string }> {
    const { request, answer } = await this.#madeBy(link.source, fresh);
    return Object.fromEntries(
      Object.entries(link.parameters).map(([name, expression]) => {
        const value = evaluated(expression, request, answer);
        if (value === undefined) throw new Unavailable(`${link.source} gives no ${name} (${expression})`);
        return [name, String(value)];
      }),
    );
  }

  async #madeBy(source: string, fresh: boolean): Promise<{ request: Request; answer: Answer }> {
    const known = this.#made.get(source);
    if (known !== undefined && !fresh) return known;
    if (this.#underWay.has(source)) throw new Unavailable(`${source} needs what it gives`);
    this.#underWay.add(source);
    const making = this.#make(source).finally(() => this.#underWay.delete(source));
    // A tenant made to be deleted is not the one that the others are in.
    if (!fresh) this.#made.set(source, making);
    return making;
  }

  async #make(source: string): Promise<{ request: Request; answer: Answer }> {
    const request = await this.valid(operationCalled(source));
    const answer = await this.#client.send(request);
    if (answer.status >= 300) throw new Unavailable(`${source}, which it builds on, answered ${answer.status}`);
    return { request, answer };
  }

  async #body(operation: DeclaredOperation, caller: Caller, name: string | undefined): Promise<unknown> {
    if (operation.body === null) return undefined;
    const { examples, schema } = operation.body;
    const example = name === undefined ? examples[0] : examples.find((candidate) => candidate.name === name);
    const body = (example?.value ?? completed(schema, {})) as { readonly [member: string]: unknown };
    if (typeof body !== 'object' || Array.isArray(body)) return body;
    const own: { [member: string]: unknown } = {};
    for (const [member, value] of Object.entries(body))
      own[member] = await this.#member(operation, caller, member, value);
    return own;
  }

  /** A name must be new, an id must be somebody's, a secret must be the caller's. */
  async #member(operation: DeclaredOperation, caller: Caller, member: string, value: unknown): Promise<unknown> {
    const gives = ['create', 'replace', 'update'].includes(operation.policy.effect);
    if (gives && typeof value === 'string') {
      const made = newName(member);
      if (made !== null && !(member === 'email' && operation.policy.effect !== 'create')) return made;
    }
    if (member === 'tenant_id') return this.#callers.tenantId;
    if (caller.secrets[member] !== undefined && !(gives && member === 'password')) return caller.secrets[member];
    if (/_id$/.test(member) && typeof value === 'number') {
      const link = [...links.values()].flat().find(({ parameters }) => parameters[member] !== undefined);
      if (link === undefined) return value;
      return Number((await this.#follow(link, false))[member]);
    }
    return value;
  }
}

/** After it, the caller's session is no longer what it was. */
export function endsSessions({ policy }: DeclaredOperation): boolean {
  return (
    policy.domain === 'accounts' && policy.effect !== 'read' && policy.effect !== 'create' && !policy.path.includes('{')
  );
}

function newName(member: string): string | null {
  switch (member) {
    case 'name':
    case 'tenant_name':
    case 'title':
      return `Contract test ${unique()}`;
    case 'slug':
    case 'tenant_slug':
      return `contract-test-${unique()}`;
    case 'username':
      return `u${unique()}`;
    case 'email':
      return `made-${unique()}@contract-test.example.com`;
    case 'domain':
      return `contract-test-${unique()}.example.com`;
    case 'site_url':
      return `https://contract-test-${unique()}.example.com`;
    default:
      return null;
  }
}

const document: Json = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const links = readLinks();

function readLinks(): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const { id, policy } of declaredOperations) {
    const operation = document.paths[policy.path][policy.method.toLowerCase()];
    for (const [status, response] of Object.entries<Json>(operation.responses)) {
      for (const link of Object.values<Json>(response.links ?? {})) {
        const known = found.get(link.operationId) ?? [];
        found.set(link.operationId, [...known, { source: id, status, parameters: link.parameters ?? {} }]);
      }
    }
  }
  return found;
}

function linkTo(id: string): Link | undefined {
  return links.get(id)?.[0];
}

/** Every link of the contract: which operation's answer leads to which. */
export function allLinks(): readonly { readonly source: string; readonly target: string }[] {
  return [...links].flatMap(([target, found]) => found.map(({ source }) => ({ source, target })));
}

/** OpenAPI 3.1, "Runtime Expressions": `$request.path.tenant_id`, `$response.body#/article/id`. */
function evaluated(expression: string, request: Request, answer: Answer): unknown {
  const parameter = /^\$request\.path\.(.+)$/.exec(expression)?.[1];
  if (parameter !== undefined) return request.path[parameter];
  const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1];
  if (pointer === undefined) throw new Error(`Unknown runtime expression ${expression}`);
  return pointer.split('/').reduce((value: Json, name) => value?.[name], answer.body);
}
