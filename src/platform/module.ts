import type { Handlers } from './handlers.ts';
import type { JobDefinitions } from './jobs/job.ts';
import type { MonthlyTable } from './jobs/month-partitions.job.ts';
import type { Sweep } from './jobs/sweep.ts';
import type { Authenticator } from './policy/authenticator.ts';
import type { Principal } from './policy/principal.ts';

/** A response, and the request that it answers. */
export interface ObservedResponse {
  readonly operationId: string;
  readonly status: number;
  readonly principal: Principal;
  /** When the request arrived. */
  readonly now: Date;
}

/**
 * What a domain adds to the process. A module is a function of the services that returns this:
 *
 *     export function messagingModule() {
 *       return { handlers: messageHandlers() } satisfies Module;
 *     }
 *
 * `satisfies` keeps the exact type, from which the composition root proves that each operation has one handler.
 */
export interface Module {
  readonly handlers?: Partial<Handlers>;
  /** By name. The name stays with the rows of the queue: renaming a job abandons those that wait. */
  readonly jobs?: JobDefinitions;
  readonly sweeps?: { readonly [name: string]: Sweep };
  /** For `keepMonthPartitions`. */
  readonly monthlyTables?: readonly MonthlyTable[];
  /** In the order in which their forms are recognised. */
  readonly authenticators?: readonly Authenticator[];
  /** Called with each response to an operation, once its caller is known. Must not throw. */
  onResponse?(response: ObservedResponse): void;
  /** What the composition root hands to the hooks of other modules. */
  readonly provides?: object;
  /** Writes what is still in memory. Called after the last request and before the database closes. */
  close?(): Promise<void>;
  /**
   * Writes what is still in memory, and drops what was read from the database: after that the database may be replaced
   * while the process runs.
   */
  flush?(): Promise<void>;
}
