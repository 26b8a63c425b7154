/** What the contract says of an operation, as far as a caller needs it. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/v1/tenants/{tenant_id}/articles` */
  readonly path: string;
  /** Decides the format of errors. */
  readonly surface: 'platform' | 'sites' | 'core' | 'admin';
  /** Decides, with `keyed`, what may be sent twice. */
  readonly effect: 'read' | 'record' | 'create' | 'replace' | 'update' | 'delete' | 'act';
  /** The operation honours `Idempotency-Key`. */
  readonly keyed?: true;
  /** The operation takes no credential, so it gets none. */
  readonly open?: true;
  readonly query?: readonly string[];
  /** Which of the headers that name a tenant or workspace the operation reads. */
  readonly context?: readonly ('tenant' | 'workspace')[];
  /** Content type of the request body; JSON unless given. */
  readonly sends?: string;
  /** What a success answers with; JSON unless given. */
  readonly answers?: 'text' | 'bytes' | 'nothing' | 'redirect';
}

/** The answer of an operation that sends browsers elsewhere. A program in a browser can't see it: go there instead. */
export interface Redirect {
  /** Where to. */
  readonly location: string;
}

/** Parameters of the path and query by their names in the contract, and `body`. */
export interface Params {
  readonly [name: string]: unknown;
}

/**
 * Whether the operation may be sent again when it is unknown what became of the first attempt: it changes nothing, has
 * the same effect twice as once, or the server knows the second attempt by its `Idempotency-Key`.
 */
export function isRepeatable({ effect, keyed }: Operation): boolean {
  return keyed === true || effect === 'read' || effect === 'replace' || effect === 'delete';
}
