import type { RequestValidators } from '../../../generated/validators.js';
import type { Authenticator } from './credentials.ts';
import type { Operation } from './operation.ts';
import type { ParameterReader } from './parameters.ts';
import type { RequestContext } from './request-context.ts';
import type { AnyReply } from './unit-of-work.ts';

/** Validates a body against the schema of its status and gives its JSON text, or throws `UnsoundResponse`. */
export type Serializer = (body: unknown) => string;

export interface Serializers {
  readonly [status: string]: Serializer;
}

export type AnyHandler = (request: RequestContext) => Promise<AnyReply>;

/** An operation with everything that answers it, looked up once when its route is registered. */
export interface BoundOperation {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  /** Answered from the contract's examples and marked so, because nobody has written it yet. */
  readonly mocked: boolean;
  readonly readParameters: ParameterReader;
  readonly validators: RequestValidators;
  /** By status, for the surface's own media type. */
  readonly serializers: Serializers;
  /** By status, for `application/problem+json`. */
  readonly problemSerializers: Serializers;
  /** Those that the operation's `security` admits. */
  readonly authenticators: readonly Authenticator[];
  /** Reads the resource of the same path: what `If-Match` is compared with. Null where `If-Match` isn't declared. */
  readonly resource: BoundOperation | null;
  readonly declaresTenantHeader: boolean;
  readonly declaresWorkspaceHeader: boolean;
  /** The path parameter that names the workspace of the request: `workspace_id`, or `id` of a workspace itself. */
  readonly workspaceParameter: string | null;
  readonly declaresEntityTag: boolean;
  /** False where no success has a body: a redirect suits whatever `Accept` asks for. */
  readonly answersJson: boolean;
}
