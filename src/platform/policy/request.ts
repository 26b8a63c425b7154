import type { BoundOperation } from '../../engine/serve/bound-operation.ts';
import { RequestContext } from '../../engine/serve/request-context.ts';
import type { AuditNote } from '../audit/audit-note.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { TimeBudget } from '../database/time-budget.ts';
import type { Caller } from './authorization.ts';
import type { TriedOut } from './dry-runs.ts';
import type { Operation } from './operation.ts';
import type { Principal, TenantContext } from './principal.ts';
import { scopesOfRole } from './scopes.ts';

const anonymous: Principal = { kind: 'anonymous' };
const noScopes: readonly string[] = [];

/** A request of this product: what its handlers receive besides what the contract declares. */
export class PlatformRequest extends RequestContext<Caller, Transaction> {
  declare readonly bound: BoundOperation<PlatformRequest> & { readonly operation: Operation };
  /** The database, or the transaction in which this request is a read of its resource. */
  db: Database = undefined as unknown as Database;
  /** What is left of the time that this request may take in the database; null: any. */
  databaseTime: TimeBudget | null = null;
  auditNote: AuditNote = {};
  /** Null unless the call is undone: see `dryRuns`. */
  triedOut: TriedOut | null = null;

  get principal(): Principal {
    return this.caller === null ? anonymous : this.caller.principal;
  }

  get tenant(): TenantContext | null {
    return this.caller === null ? null : this.caller.tenant;
  }

  /** Those of the credential, else those of the role. */
  get scopes(): readonly string[] {
    const { caller } = this;
    if (caller === null) return noScopes;
    return caller.scopes ?? scopesOfRole(caller.tenant?.role ?? null);
  }

  /** Adds what only the handler knows to the audit row of this request; later values win. */
  note(note: AuditNote): void {
    this.auditNote = { ...this.auditNote, ...note };
  }

  override asReadOf(bound: BoundOperation<PlatformRequest>, transaction: Transaction): this {
    const read = super.asReadOf(bound, transaction);
    read.db = transaction;
    return read;
  }
}
