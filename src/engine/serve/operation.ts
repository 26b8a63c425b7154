/**
 * The policy of one operation as `npm run generate` reads it from the contract. The binder obeys these
 * values; nothing about an operation is repeated in code.
 */
export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** OpenAPI template, e.g. `/api/v1/tenants/{tenant_id}/articles`. */
  readonly path: string;
  /** First tag: the folder of the operation in openapi/paths, src and tests. */
  readonly domain: string;
  readonly surface: Surface;
  readonly source: 'seed' | 'addition';
  /** Alternatives, any one of which admits the caller. Empty when no credential is declared. */
  readonly security: readonly SecurityAlternative[];
  /** True when the contract lists `{}` among the alternatives, or lists none: anonymous callers are admitted. */
  readonly anonymous: boolean;
  /** Least role in the tenant of the request, or `PlatformAdmin`. */
  readonly role: Role | 'PlatformAdmin' | null;
  readonly effect: Effect;
  /** True where `Idempotency-Key` is honoured. */
  readonly keyed: boolean;
  /** Audit action written in the transaction of the effect. */
  readonly audit: string | null;
  /** Entitlement that the operation consumes or checks. */
  readonly feature: string | null;
  /** `development`: a development server wants the tenant named by `X-Tenant-ID`. */
  readonly tenantHeader: 'development' | null;
  /** `any`: pages of any origin may call it, always without credentials. */
  readonly cors: 'any' | null;
  /** A bucket other than the tier's. */
  readonly rateLimit: RateLimit | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  /** By status (`"200"`, `"default"`). */
  readonly responses: { readonly [status: string]: ResponsePolicy };
}

export type Surface = 'platform' | 'sites' | 'core' | 'admin';
export type Effect = 'read' | 'record' | 'create' | 'replace' | 'update' | 'delete' | 'act';

/** Roles in a tenant, least first: the order is the order of power. */
export const roles = ['Viewer', 'Author', 'Editor', 'Admin', 'Owner'] as const;
export type Role = (typeof roles)[number];

export interface SecurityAlternative {
  /** Name under `components.securitySchemes`. */
  readonly scheme: string;
  readonly scopes: readonly string[];
}

export interface RateLimit {
  /** Calls allowed in any window of `window_seconds`. */
  readonly limit: number;
  readonly window_seconds: number;
  /** What one bucket belongs to. */
  readonly per: 'ip' | 'principal';
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  /** How the string of the request becomes a value. Only the canonical spelling of a number or boolean is read. */
  readonly kind: 'string' | 'integer' | 'number' | 'boolean';
  /** `list`: comma-separated (`explode: false`), each item of `kind`. */
  readonly list: boolean;
  /** `x-rest-of-path`: the value goes to the end of the path, slashes included. */
  readonly restOfPath?: true;
  readonly default?: string | number | boolean | readonly string[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly contentTypes: readonly string[];
  /** `x-max-bytes` of the request body, or the server's default. */
  readonly maxBytes: number;
  /** `x-raw-body`: the handler also gets the bytes as they were sent. */
  readonly raw: boolean;
}

export interface ResponsePolicy {
  readonly contentTypes: readonly string[];
  /** Lower-case names of the headers declared for this status. */
  readonly headers: readonly string[];
}
