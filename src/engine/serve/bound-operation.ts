import type { Operation } from '../document/operation.ts';
import type { RequestValidators, Serializers } from '../document/validation.ts';
import type { ParameterReader } from './parameters.ts';
import type { CreateContext, OperationPolicy } from './policy.ts';
import type { RequestContext } from './request-context.ts';
import type { VaryValues } from './response-headers.ts';
import type { StoredFile } from './stored-file.ts';

/** What the handler of any operation returns. */
export interface AnyResponse {
  readonly status: number;
  readonly body?: unknown;
  /** In place of a body, where the contract declares the media type of a file. */
  readonly file?: StoredFile;
  readonly headers?: { readonly [name: string]: string };
}

export type AnyHandler<Context = RequestContext> = (request: Context) => Promise<AnyResponse>;

/** An operation with all that serves it, looked up once, when its route is registered. */
export interface BoundOperation<Context extends RequestContext = RequestContext> {
  readonly operation: Operation;
  readonly policy: OperationPolicy<Context>;
  readonly createContext: CreateContext<Context>;
  readonly handler: AnyHandler<Context>;
  /** True if the responses are the contract's examples, because the operation has no handler yet. */
  readonly mocked: boolean;
  readonly readParameters: ParameterReader;
  readonly validators: RequestValidators;
  /** By status, for the first JSON media type. */
  readonly serializers: Serializers;
  /** By status, for `application/problem+json`. */
  readonly problemSerializers: Serializers;
  /** Reads the resource of the same path, which `If-Match` is compared with. Null if `If-Match` isn't declared. */
  readonly resource: BoundOperation<Context> | null;
  readonly declaresEntityTag: boolean;
  /** True if a success has a body of `application/json`. */
  readonly returnsJson: boolean;
  /** Media types of successes where none is `application/json`. Empty also if no success has a body. */
  readonly otherTypes: readonly string[];
  /** Returns `Location` of a 201. Null if the contract declares none, or no link to what the operation creates. */
  readonly locationOf: ((context: Context, body: unknown) => string | null) | null;
  /** `Vary` of its responses. */
  readonly vary: VaryValues;
}
