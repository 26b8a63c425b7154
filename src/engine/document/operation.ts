/**
 * One operation as the compiler reads it from the contract and as a server uses it. The members that a product's
 * extensions add (see `Extension.member`) are next to these.
 */
export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** OpenAPI template, e.g. `/books/{book_id}`. */
  readonly path: string;
  /** First tag; `default` for an operation without tags. */
  readonly domain: string;
  /** Alternatives, any one of which authenticates the caller. Empty if the operation declares no credential. */
  readonly security: readonly SecurityAlternative[];
  /** True if the contract lists `{}` among the alternatives, or lists none: anonymous callers may call it. */
  readonly anonymous: boolean;
  /** `x-effect`, else what the method means (RFC 9110): GET reads, POST creates, and so on. */
  readonly effect: Effect;
  /** `x-idempotency: keyed`: the header `Idempotency-Key` makes a repeated request have one effect. */
  readonly keyed: boolean;
  /** `x-dry-run: true`: with `Prefer: dry-run` a call is undone after its response is known. */
  readonly dryRun?: true;
  /** Of an operation with dry runs: where its successes have secrets, as member names from the outside in; see `eachItem`. */
  readonly secrets?: readonly (readonly string[])[];
  /** `x-cors: any`: pages of any origin may call it, always without credentials. */
  readonly cors: 'any' | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  /** By status as the contract writes it: `"200"`, `"4XX"`, `"default"`. */
  readonly responses: { readonly [status: string]: ResponsePolicy };
  /** Where callers read what it creates, if a link of its 201 leads there. */
  readonly created?: CreatedResource;
}

/** The path of a resource that was created. */
export interface CreatedResource {
  /** OpenAPI template. */
  readonly path: string;
  /** By name of the parameter: the request's own path, or a member of the response, from the outside in. */
  readonly values: {
    readonly [parameter: string]:
      | { readonly in: 'path'; readonly name: string }
      | { readonly in: 'body'; readonly members: readonly string[] };
  };
}

/** What a successful call does. `record` is an effect that is not worth auditing, `act` any other effect. */
export type Effect = 'read' | 'record' | 'create' | 'replace' | 'update' | 'delete' | 'act';

export interface SecurityAlternative {
  /** Name under `components.securitySchemes`. */
  readonly scheme: string;
  readonly scopes: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  /** How the string of the request becomes a value. Only the canonical spelling of a number or boolean is read. */
  readonly kind: 'string' | 'integer' | 'number' | 'boolean';
  /** True if the value is a comma-separated list (`explode: false`), each item of `kind`. */
  readonly list: boolean;
  /** `x-rest-of-path`: the value is the rest of the path, slashes included. */
  readonly restOfPath?: true;
  readonly default?: string | number | boolean | readonly string[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly contentTypes: readonly string[];
  /** `x-max-bytes` of the request body, else 1 MiB. */
  readonly maxBytes: number;
  /** `x-raw-body`: the handler also receives the bytes as they were sent. */
  readonly raw: boolean;
  /** Of `multipart/form-data`: its fields by their names. */
  readonly form?: { readonly [name: string]: FormField };
}

/** A field of a form. A file is received on disk, and the handler's value of the field is its path. */
export interface FormField {
  readonly kind: 'file' | 'text';
  readonly maxBytes: number;
}

export interface ResponsePolicy {
  readonly contentTypes: readonly string[];
  /** Lower-case names of the headers declared for this status. */
  readonly headers: readonly string[];
  /** The lists in the body of a successful read, if any. */
  readonly lists?: readonly List[];
}

/** An array whose items are resources: they have an id. One that breaks the contract is left out of the response. */
export interface List {
  /** Member of the body, or of an item of the list around it. Null: the body itself. */
  readonly name: string | null;
  /** Lists in its items. */
  readonly lists?: readonly List[];
}
