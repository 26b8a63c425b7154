import { readFileSync } from 'node:fs';
import { type Caller, type Callers, type Made, openDashboard, operationCalled, register, unique } from '../../platform/contract-test/callers.ts';
import type { Client, Request } from './client.ts';
import { type DeclaredOperation, type DeclaredParameter, declaredOperations } from './declared-operation.ts';
import { completed, sampleValue } from './sample-value.ts';

/** Something that another operation's answer gives: `article_id`, by calling `createArticle`. */
interface Link {
  readonly source: string;
  readonly target: string;
  /** Runtime expressions of OpenAPI, by parameter. */
  readonly parameters: { readonly [name: string]: string };
}

// biome-ignore lint/suspicious/noExplicitAny: the bundled document is checked by the linter and the generator
type Json = any;

/** Why an operation can't be tried. */
export class Unavailable extends Error {}

export interface Choices {
  /** What it destroys is made for it. */
  readonly fresh?: boolean;
  /** Its path names what is in the examples, which need not exist. */
  readonly unlinked?: boolean;
  /** Name of the request body's example; the first unless given. */
  readonly example?: string;
  /** Security scheme of the credential; a person's session where the operation takes one. */
  readonly scheme?: string;
}

/** Makes valid requests: from the examples of the contract, and from what its links say that other operations give. */
export class Requests {
  readonly #client: Client;
  readonly #callers: Callers;
  /** What has been made for the run and stays, by operation. */
  readonly #made = new Map<string, Promise<Made>>();
  /** Which example of its source a link needs, where the first doesn't do: only a draft can be scheduled. */
  readonly #sourceExamples = new Map<string, string>();
  /** Operations that are granted once for what their path names. */
  readonly #needsFresh = new Set<string>();
  readonly #underWay = new Set<string>();
  readonly #followed = new Set<string>();

  constructor(client: Client, callers: Callers) {
    this.#client = client;
    this.#callers = callers;
    this.#made.set('createTenant', Promise.resolve(callers.tenant));
  }

  get callers(): Callers {
    return this.#callers;
  }

  /** Links that were followed: `createArticle -> getArticle`. */
  get followed(): ReadonlySet<string> {
    return this.#followed;
  }

  /** A request that the operation should grant. Throws `Unavailable`. */
  async valid(operation: DeclaredOperation, choices: Choices = {}): Promise<Request> {
    const caller = await this.#callerOf(operation, choices.scheme);
    return {
      operation,
      path: await this.#path(operation, choices),
      query: this.#required(operation, 'query'),
      headers: { ...this.#required(operation, 'header'), ...credentialOf(operation, caller, choices.scheme) },
      body: await this.#body(operation, caller ?? this.#callers.owner, choices.example),
    };
  }

  /**
   * Sends a valid request; where it is not granted, others, for which that which its path names is made anew, with each
   * example in turn. Later requests keep to what did. Answers what succeeded, else the first. Throws `Unavailable`.
   */
  async succeed(operation: DeclaredOperation, choices: Choices = {}): Promise<Made> {
    const first = await this.#send(operation, choices);
    const source = linkTo(operation.id)?.source;
    if (first.answer.status < 400 || source === undefined || this.#needsFresh.has(operation.id)) return first;
    for (const { name } of operationCalled(source).body?.examples ?? []) {
      this.#sourceExamples.set(operation.id, name);
      const next = await this.#send(operation, { ...choices, fresh: true });
      if (next.answer.status >= 400) continue;
      this.#needsFresh.add(operation.id);
      return next;
    }
    this.#sourceExamples.delete(operation.id);
    return first;
  }

  async #send(operation: DeclaredOperation, choices: Choices): Promise<Made> {
    const request = await this.valid(operation, choices);
    return { request, answer: await this.#client.send(request) };
  }

  /** Who may call the operation. Throws `Unavailable`. */
  async #callerOf(operation: DeclaredOperation, scheme: string | undefined): Promise<Caller | null> {
    const { policy } = operation;
    if (policy.role === 'PlatformAdmin') {
      if (this.#callers.admin === null)
        throw new Unavailable('needs --admin-token: the deployment has an admin already');
      return this.#callers.admin;
    }
    if (endsSessions(operation)) {
      const leaver = await register(this.#client, this.#callers.tenantId);
      const ofDashboard = policy.surface === 'sites' || scheme === 'DashboardToken';
      if (ofDashboard) await openDashboard(this.#client, leaver, this.#callers.tenantId);
      return leaver;
    }
    return policy.security.length === 0 ? null : this.#callers.owner;
  }

  #required(operation: DeclaredOperation, place: 'query' | 'header'): { [name: string]: string } {
    return Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .filter(({ name, required }) => required || (name === 'X-Tenant-ID' && operation.policy.tenantHeader !== null))
        .map(({ name, example, schema }) => [
          name,
          name === 'X-Tenant-ID' ? this.#callers.tenantId : String(example ?? sampleValue(schema)),
        ]),
    );
  }

  async #path(operation: DeclaredOperation, choices: Choices): Promise<{ [name: string]: string }> {
    const fresh = choices.fresh === true || this.#needsFresh.has(operation.id);
    const wanted = operation.parameters.filter((parameter) => parameter.in === 'path');
    const link = choices.unlinked ? undefined : linkTo(operation.id);
    const values: { [name: string]: string } = {
      ...(link === undefined ? {} : await this.#follow(link, fresh)),
      ...(changesGround(operation) ? await this.#ground(wanted, operation, fresh) : {}),
    };
    for (const { name, example } of wanted) {
      if (values[name] !== undefined) continue;
      if (name === 'tenant_id') values[name] = this.#callers.tenantId;
      else if (name === 'workspace_id') values[name] = String(this.#callers.workspaceId);
      else if (example !== undefined) values[name] = String(example);
      else throw new Unavailable(`no link and no example gives ${name}`);
    }
    return values;
  }

  /** Whose tenant and account may be changed: never those that a list happens to name first. */
  async #ground(
    wanted: readonly DeclaredParameter[],
    { policy }: DeclaredOperation,
    fresh: boolean,
  ): Promise<{ [name: string]: string }> {
    const { tenantId, viewer } = this.#callers;
    const values: { [name: string]: string } = {};
    const names = new Set(wanted.map(({ name }) => name));
    // A tenant to delete is made for it.
    if (names.has('tenant_id') && policy.effect !== 'delete') values.tenant_id = tenantId;
    if (names.has('user_id')) {
      values.tenant_id = tenantId;
      values.user_id = String((fresh ? await register(this.#client, tenantId) : viewer).userId);
    }
    return values;
  }

  async #follow(link: Link, fresh: boolean): Promise<{ [name: string]: string }> {
    const example = this.#sourceExamples.get(link.target);
    const maker = makerOfItems(link.source);
    if (fresh && maker !== undefined) await this.succeed(maker);
    let made = await this.#madeBy(link.source, fresh, example);
    if (missing(link, made).length > 0 && maker !== undefined) {
      await this.succeed(maker);
      made = await this.#madeBy(link.source, true, example);
    }
    for (const [name, expression] of missing(link, made))
      throw new Unavailable(`${link.source} gives no ${name} (${expression})`);
    this.#followed.add(`${link.source} -> ${link.target}`);
    return Object.fromEntries(
      Object.entries(link.parameters).map(([name, expression]) => [name, String(evaluated(expression, made))]),
    );
  }

  async #madeBy(source: string, fresh: boolean, example: string | undefined): Promise<Made> {
    const known = this.#made.get(`${source} ${example ?? ''}`.trim());
    if (known !== undefined && !fresh) return known;
    if (this.#underWay.has(source)) throw new Unavailable(`${source} needs what it gives`);
    this.#underWay.add(source);
    const making = this.#make(source, example).finally(() => this.#underWay.delete(source));
    if (!fresh) this.#made.set(`${source} ${example ?? ''}`.trim(), making);
    return making;
  }

  async #make(source: string, example: string | undefined): Promise<Made> {
    const made = await this.succeed(operationCalled(source), example === undefined ? {} : { example });
    const { status, text } = made.answer;
    if (status >= 300)
      throw new Unavailable(`${source}, which it builds on, answered ${status}: ${text.slice(0, 200)}`);
    return made;
  }

  async #body(operation: DeclaredOperation, caller: Caller, name: string | undefined): Promise<unknown> {
    if (operation.body === null) return undefined;
    const { examples, schema } = operation.body;
    const example = name === undefined ? examples[0] : examples.find((candidate) => candidate.name === name);
    const body = (example?.value ?? completed(schema, {})) as { readonly [member: string]: unknown };
    if (typeof body !== 'object' || Array.isArray(body)) return body;
    const own: { [member: string]: unknown } = {};
    const mark = unique();
    for (const [member, value] of Object.entries(body))
      own[member] = await this.#member(operation, caller, member, value, mark);
    return own;
  }

  /** A name must be new, an id must be somebody's, a secret must be the caller's. `mark` makes the names of one body agree. */
  async #member(
    operation: DeclaredOperation,
    caller: Caller,
    member: string,
    value: unknown,
    mark: string,
  ): Promise<unknown> {
    const { effect, surface } = operation.policy;
    const { tenantId, workspaceId, viewer } = this.#callers;
    const gives = ['create', 'replace', 'update'].includes(effect);
    if (gives && typeof value === 'string' && !(member === 'email' && effect !== 'create')) {
      const made = newName(member, mark);
      if (made !== null) return made;
    }
    switch (member) {
      case 'tenant_id':
        return tenantId;
      case 'workspace_id':
        return workspaceId;
      case 'user_id':
        return viewer.userId;
      case 'email':
        return caller.email;
      case 'current_password':
        return caller.password;
      case 'password':
        return gives ? value : caller.password;
      case 'refresh_token':
        return caller.refreshTokens[surface === 'sites' ? 'DashboardToken' : 'UserToken'] ?? value;
    }
    if (!/_id$/.test(member) || typeof value !== 'number') return value;
    const link = links.find(({ parameters }) => parameters[member] !== undefined);
    return link === undefined ? value : Number((await this.#follow(link, false))[member]);
  }
}

/** After it, the caller's session is no longer what it was. */
export function endsSessions({ policy, body }: DeclaredOperation): boolean {
  const takesSession = body?.schema !== undefined && 'refresh_token' in (completed(body.schema, {}) as object);
  return (
    policy.domain === 'accounts' &&
    policy.effect === 'act' &&
    !policy.path.includes('{') &&
    (!policy.anonymous || takesSession)
  );
}

/** Changes the tenant itself, its plan or who is in it, which other cases stand on. */
export function changesGround({ policy }: DeclaredOperation): boolean {
  if (policy.effect === 'read' || policy.path.includes('{id}')) return false;
  // What a list names first may be what the run itself needs.
  const source = linkTo(policy.operationId)?.source;
  const isListed = source !== undefined && operationCalled(source).policy.effect === 'read';
  return (
    policy.role === 'Owner' ||
    (policy.effect === 'delete' && isListed) ||
    /\{(?:tenant_id|user_id)\}(?:\/role)?$/.test(policy.path)
  );
}

/** Whoever has been granted it may not ask again. */
export function givesUpRights(operation: DeclaredOperation): boolean {
  const { role, path } = operation.policy;
  return isFinal(operation) && role === 'Owner' && path.includes('{');
}

/** Once granted, it can't be granted again for the same thing or to the same caller. */
export function isFinal(operation: DeclaredOperation): boolean {
  const { method, effect, role, path } = operation.policy;
  const givesAway = effect === 'act' && role === 'Owner' && path.includes('{tenant_id}');
  return method === 'DELETE' || givesAway || endsSessions(operation);
}

/** Once granted, only another tenant will do: nothing that its path names could be made anew, or the plan is lost. */
export function usesUpGround(operation: DeclaredOperation): boolean {
  const { effect, path, role } = operation.policy;
  if (!changesGround(operation)) return false;
  const givesPlan = role === 'PlatformAdmin' && path.endsWith('{tenant_id}');
  return givesPlan || (isFinal(operation) && !(effect === 'delete' && path.endsWith('}')));
}

function credentialOf(
  { policy }: DeclaredOperation,
  caller: Caller | null,
  scheme: string | undefined,
): { [header: string]: string } {
  if (caller === null || policy.security.length === 0) return {};
  const accepted = policy.security.map((alternative) => alternative.scheme);
  // Of all credentials, that of a person opens most.
  const preferred = accepted.includes('UserToken') ? ['UserToken', ...accepted] : accepted;
  const held = (scheme === undefined ? preferred : [scheme]).find((one) => caller.credentials[one] !== undefined);
  if (held !== undefined) return { ...caller.credentials[held] };
  if (policy.anonymous) return {};
  throw new Unavailable(`needs ${accepted.join(' or ')}, which the deployment does not give out`);
}

function newName(member: string, mark: string): string | null {
  switch (member) {
    case 'name':
    case 'tenant_name':
    case 'title':
      return `Contract test ${mark}`;
    case 'slug':
    case 'tenant_slug':
      return `contract-test-${mark}`;
    case 'username':
      return `u${mark}`;
    case 'email':
      return `made-${mark}@contract-test.example.com`;
    case 'domain':
      return `contract-test-${mark}.example.com`;
    case 'site_url':
      return `https://contract-test-${mark}.example.com`;
    default:
      return null;
  }
}

const document: Json = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'));
const links = readLinks();

function readLinks(): Link[] {
  return declaredOperations.flatMap(({ id, policy }) => {
    const operation = document.paths[policy.path][policy.method.toLowerCase()];
    return Object.values<Json>(operation.responses).flatMap((response) =>
      Object.values<Json>(response.links ?? {}).map(
        ({ operationId, parameters }): Link => ({ source: id, target: operationId, parameters: parameters ?? {} }),
      ),
    );
  });
}

function linkTo(id: string): Link | undefined {
  return links.find(({ target }) => target === id);
}

/** Every link of the contract: which operation's answer leads to which. */
export function allLinks(): readonly { readonly source: string; readonly target: string }[] {
  return links;
}

/** What makes the items of a list, where the list's own path does. */
function makerOfItems(list: string): DeclaredOperation | undefined {
  const { policy } = operationCalled(list);
  if (policy.effect !== 'read') return undefined;
  return declaredOperations.find((one) => one.policy.path === policy.path && one.policy.effect === 'create');
}

/** Parameters of the link that the answer has nothing for. */
function missing({ parameters }: Link, made: Made): [name: string, expression: string][] {
  return Object.entries(parameters).filter(([, expression]) => evaluated(expression, made) === undefined);
}

/** OpenAPI 3.1, "Runtime Expressions": `$request.path.tenant_id`, `$response.body#/article/id`. */
function evaluated(expression: string, { request, answer }: Made): unknown {
  const parameter = /^\$request\.path\.(.+)$/.exec(expression)?.[1];
  if (parameter !== undefined) return request.path[parameter];
  const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1];
  if (pointer === undefined) throw new Error(`Unknown runtime expression ${expression}`);
  return pointer.split('/').reduce((value: Json, name) => value?.[name], answer.body);
}
