import type { Extension } from '../document/extension.ts';
import type { Case } from './cases.ts';
import type { Client, Exchange, Response } from './client.ts';
import type { DeclaredOperation, DeclaredParameter, TestedContract } from './declared-operation.ts';
import type { JudgeOptions } from './judge.ts';
import type { Headers, Request } from './request.ts';
import type { Scenario } from './scenarios.ts';

/** An operation can't be called, for a reason that is no fault of the deployment. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** An account or program that calls the deployment. */
export interface Caller {
  /** Of a person, as the deployment identifies them. */
  readonly userId?: number;
  /** Headers that carry each of its credentials, by security scheme. */
  readonly credentials: { readonly [scheme: string]: Headers };
}

/** People to call with, for laws about who may do what. */
export interface Cast {
  /** Roles of members, lowest first. */
  readonly roles: readonly string[];
  /** A person who is no member. */
  readonly outsider: Caller;
  /** A member with the role; `another`: one that has created nothing. */
  member(role: string, another?: boolean): Promise<Caller>;
}

/** Which property of a request body is being filled. */
export interface BodyMember {
  readonly caller: Caller | null;
  readonly name: string;
  /** The value in the contract's example. */
  readonly value: unknown;
  /** The same for every property of one body, different for each body. */
  readonly mark: string;
}

/**
 * What a part of the run works on: accounts with their credentials, and the tenant or other data that they share. Each
 * fixture is independent of every other one.
 */
export interface Fixture {
  /** Exchanges that links may start from without a further call, by operationId. */
  readonly exchanges: { readonly [operationId: string]: Exchange };
  /** Undefined where the product knows of no roles. */
  readonly cast?: Cast;
  /**
   * A caller who may call the operation; null for an anonymous call.
   *
   * @throws {Unavailable} if the deployment provides none.
   */
  callerOf(operation: DeclaredOperation, scheme?: string): Promise<Caller | null>;
  /** The caller's credentials of schemes that the operation accepts, by scheme; every one is tried. */
  credentialsFor(operation: DeclaredOperation): { readonly [scheme: string]: Headers };
  /** Values of the path that must be this fixture's own, in place of what a link gives. `fresh`: what they name is created first. */
  pathOf(operation: DeclaredOperation, fresh: boolean): Promise<{ readonly [name: string]: string }>;
  /** Headers with which an operation acts on the part of the fixture on which the request does. Default: none. */
  whereOf?(request: Request): Promise<Headers>;
  /** The value of a parameter where neither a link nor `pathOf` gives one; undefined for the contract's example. */
  parameterOf(operation: DeclaredOperation, parameter: DeclaredParameter): string | undefined;
  /** The value to send; undefined leaves the choice to the engine. */
  memberOf(operation: DeclaredOperation, member: BodyMember): unknown;
}

/** A message as a receiver gets it. */
export interface Message {
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** A server of the run's own, to which the deployment can send messages. */
export interface Receiver {
  /** Returns a URL that no other endpoint has. */
  address(): string;
  /** Returns what has come there. */
  received(address: string): readonly Message[] | Promise<readonly Message[]>;
}

/** The kinds of mistakes that a request can contain. */
export type Mistake =
  | 'credential'
  | 'malformed body'
  | 'ambiguous body'
  | 'media type'
  | 'invalid body'
  | 'invalid path parameter'
  | 'invalid parameter'
  | 'NUL'
  | 'undeclared query parameter'
  | 'unknown id'
  | 'method'
  | 'accept'
  | 'reused key';

/** How the deployment reports errors. */
export interface ErrorRules {
  /** Statuses, such as `404` or `4XX`, by which a request with the mistake is rejected; null: it need not be rejected. */
  statusesOf(mistake: Mistake, request: Request): readonly string[] | null;
  /** Whether the error response names the invalid field, or is of a format that names none. */
  namesField(response: Response, field: string, request: Request): boolean;
  /** Whether the response says that the request's data breaks its schema. */
  isSchemaError(response: Response): boolean;
}

/** How successes of an operation affect what other calls need. */
export interface Lifetimes {
  /** After a success, the same caller can't call it again for the same resource. */
  isOneTime(operation: DeclaredOperation): boolean;
  /** It changes what the other calls of a fixture depend on, so it gets a fixture of its own. */
  changesFixture(operation: DeclaredOperation): boolean;
  /** After a success, only a new fixture will do. */
  consumesFixture(operation: DeclaredOperation): boolean;
  /** After a success, the caller may not repeat the call, not even with the same key. */
  endsPermission(operation: DeclaredOperation): boolean;
}

/** Limits of calls that the contract declares, as far as a run can reach them. */
export interface RateLimits {
  /** The name of the limit for each client address that the operation shares with others; null without one. */
  sharedLimit(operation: DeclaredOperation): string | null;
  /** The operation's own limit for each client address, in calls; null without one. */
  ownLimit(operation: DeclaredOperation): number | null;
}

/**
 * What the contract test must know about a product beyond its OpenAPI document. `anyProduct` knows nothing; a product
 * overrides what it promises in addition.
 */
export interface Product {
  /** Members that it adds to OpenAPI. */
  readonly extensions: readonly Extension[];
  /** Where the contract declares no link to an operation, follow those that its path implies. */
  readonly impliesLinks: boolean;
  readonly judging: JudgeOptions;
  readonly errors: ErrorRules;
  readonly lifetimes: Lifetimes;
  readonly rateLimits: RateLimits;
  /**
   * The operation's responses contain what other fixtures have, such as all accounts of the deployment. Default: those of
   * all operations do, so that a run does one thing at a time.
   */
  readonly isCommon?: (operation: DeclaredOperation) => boolean;
  /** Where the deployment can send messages to. Default: nowhere. */
  readonly receiver?: Receiver;
  /** What takes several calls. Default: none. */
  readonly scenarios?: readonly Scenario[];
  /** The scheme to call with where the operation accepts several. */
  readonly preferredScheme?: string;
  /**
   * Prepares a fixture. With `operation`, it is used for that operation only. With `previous`, it may take over what that
   * fixture no longer needs.
   *
   * @throws {Error} if the deployment creates no accounts.
   */
  prepare(
    client: Client,
    options?: { readonly operation?: DeclaredOperation; readonly previous?: Fixture },
  ): Promise<Fixture>;
  /** Rejections that the contract promises in the product's own extensions. `fixture` is null for a mere count of cases. */
  casesOf(valid: Request, fixture: Fixture | null, contract: TestedContract): Case[];
}

const clientErrors = ['4XX'];

/** A server about which only its OpenAPI document is known: no authentication, any 4XX rejects invalid data. */
export const anyProduct: Product = {
  extensions: [],
  impliesLinks: true,
  judging: {},
  errors: {
    statusesOf(mistake, { operation: { responses, policy } }) {
      switch (mistake) {
        // OpenAPI leaves open what a server does with these.
        case 'ambiguous body':
        case 'NUL':
        case 'method':
        case 'accept':
        case 'undeclared query parameter':
          return null;
        case 'credential':
          return policy.anonymous ? null : ['401', '403'];
        case 'unknown id':
          return responses['404'] !== undefined || responses['4XX'] !== undefined ? ['404'] : null;
        default:
          return clientErrors;
      }
    },
    namesField: () => true,
    isSchemaError: ({ status }) => status === 400 || status === 422,
  },
  lifetimes: {
    isOneTime: ({ policy }) => policy.method === 'DELETE',
    changesFixture: () => false,
    consumesFixture: () => false,
    endsPermission: () => false,
  },
  rateLimits: { sharedLimit: () => null, ownLimit: () => null },
  prepare: async () => emptyFixture,
  casesOf: () => [],
};

const emptyFixture: Fixture = {
  exchanges: {},
  callerOf: async ({ policy: { anonymous, security } }) => {
    if (!anonymous) throw new Unavailable(`needs ${security.map(({ scheme }) => scheme).join(' or ')}`);
    return null;
  },
  credentialsFor: () => ({}),
  pathOf: async () => ({}),
  parameterOf: () => undefined,
  memberOf: () => undefined,
};
