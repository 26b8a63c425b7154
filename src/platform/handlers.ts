import type { operations as policies } from '../../generated/operations.js';
import type { operations as wire } from '../../generated/types.ts';
import type { AnyHandler as Handle } from '../engine/serve/bound-operation.ts';
import type { ApiError } from '../engine/serve/errors.ts';
import type * as engine from '../engine/serve/handlers.ts';
import type { AuditNote } from './audit/audit-note.ts';
import type { Database, Transaction } from './database/database.ts';
import type { AnonymousPrincipal, PrincipalOfScheme, TenantContext } from './policy/principal.ts';
import type { PlatformRequest } from './policy/request.ts';

/** The handlers of this product's contract: see `Handlers` of the engine. */
export type Handlers = engine.Handlers<wire, typeof policies, Members>;

export type OperationId = engine.OperationId<wire, typeof policies>;

/**
 * Handles one operation. Order of work: names from the request, one call to the domain inside `request.transact`
 * (reads: with `request.db`), one response. Errors are thrown as `ApiError`.
 */
export type Handler<Id extends OperationId> = engine.Handler<wire, typeof policies, Members, Id>;

export type RequestOf<Id extends OperationId> = engine.RequestOf<wire, typeof policies, Members, Id>;

export type Reply<Id extends OperationId> = engine.ResponseOf<wire, Id>;

export type AnyHandler = Handle<PlatformRequest>;

/** Adds to the requests of handlers what the policy of this product knows: the runtime side is `PlatformRequest`. */
interface Members extends engine.RequestMembers {
  readonly members: PlatformMembers<this['operation'], this['response']>;
}

interface PlatformMembers<Operation, Response> {
  /** The caller, of a kind that the operation's security schemes can prove. */
  readonly principal: ProvedBy<Operation> | (Operation extends { anonymous: true } ? AnonymousPrincipal : never);
  /** Never null if the operation declares a role in the tenant. */
  readonly tenant: Operation extends { role: null | 'PlatformAdmin' } ? TenantContext | null : TenantContext;
  /** For reads. Inside `transact` use its transaction; using this one there throws. */
  readonly db: Database;
  /** Those of the credential, else those of the role; see `grants`. */
  readonly scopes: readonly string[];
  /**
   * Runs the effect of the operation in one transaction together with everything that must commit with it: the
   * `If-Match` check before, the audit row after. Called at most once; slow work (hashing, calls to other services) is
   * done before it. An error that is thrown undoes everything; one that is returned is thrown after the commit, for work
   * that must hold although the request fails.
   */
  transact<R extends Response>(work: (trx: Transaction) => Promise<R | ApiError>): Promise<R>;
  /** Adds what only the handler knows to the audit row of this request; later values win. */
  note(note: AuditNote): void;
}

type ProvedBy<Operation> = Operation extends { security: readonly { scheme: infer Scheme }[] }
  ? PrincipalOfScheme[Scheme & keyof PrincipalOfScheme]
  : never;
