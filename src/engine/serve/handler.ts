import type { operations as policies } from '../../../generated/operations.js';
import type { operations as wire } from '../../../generated/types.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { AuditNote } from './audit-note.ts';
import type { ApiError } from './errors.ts';
import type { AnonymousPrincipal, PrincipalOfScheme, TenantContext } from '../../platform/access/principal.ts';

export type OperationId = keyof wire & keyof typeof policies;

/** One exact record: a missing handler, an extra one, an undeclared status or a wrong body does not compile. */
export type Handlers = { [Id in OperationId]: Handler<Id> };

/**
 * Answers one operation. Order of work: names from the request, one call to the domain inside
 * `request.transact` (reads: with `request.db`), one reply. Refusals are thrown as `ApiError`.
 */
export type Handler<Id extends OperationId> = (request: RequestOf<Id>) => Promise<Reply<Id>>;

export interface RequestOf<Id extends OperationId> {
  /** Path, query, header and cookie values, validated and coerced to their declared types. */
  readonly path: ParametersOf<Id, 'path'>;
  readonly query: ParametersOf<Id, 'query'>;
  /** Declared header parameters only, under the contract's spelling. */
  readonly headers: ParametersOf<Id, 'header'>;
  /** Declared cookies only. */
  readonly cookies: ParametersOf<Id, 'cookie'>;
  readonly body: BodyOf<Id>;
  /** The bytes that `body` was read from, where the operation declares `x-raw-body`: what a signature is checked on. */
  readonly rawBody: NonNullable<(typeof policies)[Id]['body']>['raw'] extends true ? Buffer : undefined;
  /** Whom the operation's security schemes can prove. */
  readonly principal:
    | PrincipalOfScheme[(typeof policies)[Id]['security'][number]['scheme']]
    | ((typeof policies)[Id]['anonymous'] extends true ? AnonymousPrincipal : never);
  /** Never null where the operation declares a tenant role. */
  readonly tenant: (typeof policies)[Id]['role'] extends null | 'PlatformAdmin' ? TenantContext | null : TenantContext;
  /** For reads. Inside `transact` use the transaction it gives; using this one there throws. */
  readonly db: Database;
  /** The injected clock, read once for the request. */
  readonly now: Date;
  /** What the credential was given, else what the role gives; see `grants`. */
  readonly scopes: readonly string[];
  readonly operationId: Id;
  /** Path and query as they were sent. */
  readonly url: string;
  /** As sent: HEAD where a GET is asked for its headers only. */
  readonly method: string;
  /** Client address after `TRUST_PROXY`. */
  readonly ip: string;
  readonly userAgent: string | null;
  readonly requestId: string;
  /**
   * Runs the effect of the operation in one transaction together with everything that must commit with it:
   * the `If-Match` check before, the audit row after. Called at most once; slow work (hashing, calls to
   * other services) is done before it. A refusal that is thrown undoes everything; one that is returned is
   * thrown after the commit, for work that must hold although the caller is refused.
   */
  transact<R extends Reply<Id>>(work: (trx: Transaction) => Promise<R | ApiError>): Promise<R>;
  /** Adds what only the handler knows to the audit row of this request; later values win. */
  note(note: AuditNote): void;
}

/** `{status, body, headers?}` with a declared success status; statuses without a body have none. */
export type Reply<Id extends OperationId> = {
  [Status in keyof wire[Id]['responses'] & SuccessStatus]: ReplyOf<Status, wire[Id]['responses'][Status]>;
}[keyof wire[Id]['responses'] & SuccessStatus];

/** What a handler answers itself; other refusals are thrown. 503 is how a health check says what it found. */
type SuccessStatus = 200 | 201 | 202 | 204 | 302 | 503;

type ReplyOf<Status, Response> = Response extends { content: infer Content extends object }
  ? { status: Status; body: Content[keyof Content]; headers?: { [name: string]: string } }
  : { status: Status; body?: undefined; headers?: { [name: string]: string } };

type ParametersOf<Id extends OperationId, In extends string> = wire[Id] extends {
  parameters: { [K in In]: infer P };
}
  ? P
  : wire[Id] extends { parameters: { [K in In]?: infer P } }
    ? NonNullable<P>
    : Record<string, never>;

type BodyOf<Id extends OperationId> = wire[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : wire[Id] extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;
