import type { Operation as ContractOperation } from '../../engine/document/operation.ts';
import type { Role } from './roles.ts';

/** An operation with the members that the extensions of this product add: see extensions.ts. */
export interface Operation extends ContractOperation {
  readonly surface: SurfaceName;
  readonly source: 'seed' | 'addition';
  /** Least role in the tenant of the request, or `PlatformAdmin`. */
  readonly role: Role | 'PlatformAdmin' | null;
  /** Audit action written in the transaction of the effect. */
  readonly audit: string | null;
  /** Entitlement that the operation consumes or checks. */
  readonly feature: string | null;
  /** `development`: a development server requires the header `X-Tenant-ID`. */
  readonly tenantHeader: 'development' | null;
  /** True where a shared cache may send what callers without a credential get. */
  readonly sharedCache: true | null;
  /** A bucket other than the tier's. */
  readonly rateLimit: RateLimit | null;
  /** True for the operations by which an Admin defends a tenant: no other caller can use up their limit. */
  readonly defendsTenant: true | null;
  /** True where callers with a second factor need a recent login or step-up. */
  readonly stepUp: true | null;
  /** Members may call it without the factor that their tenant requires: always, or where `user_id` of the path is theirs. */
  readonly withoutFactor: 'always' | 'self' | null;
  /** Least role of members who may call it on what others created. */
  readonly owner: Role | null;
  /** Which resources it returns to whom; null: all of them to all callers. */
  readonly visible: Visibility | null;
}

export interface Visibility {
  /** The property whose `values` make a resource visible to every caller. */
  readonly property?: string;
  readonly values?: readonly string[];
  /** Least role of members who see the others too. */
  readonly role?: Role;
  /** What restricts the whole to members: an operation with a body. From `role` on they see it. */
  readonly setting?: {
    readonly operation: string;
    readonly body: { readonly [name: string]: unknown };
    readonly role: Role;
  };
}

export type SurfaceName = 'platform' | 'sites' | 'core' | 'admin';

export interface RateLimit {
  /** Calls allowed in any window of `window_seconds`. */
  readonly limit: number;
  readonly window_seconds: number;
  /** The owner of one bucket. */
  readonly per: 'ip' | 'principal';
}
