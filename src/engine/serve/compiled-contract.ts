import type { Operation } from '../document/operation.ts';
import type { RequestValidators, Serializers } from '../document/validation.ts';

/** What the compiler emits for a contract and a server is bound to. */
export interface CompiledContract {
  readonly operations: { readonly [operationId: string]: Operation };
  readonly requestValidators: { readonly [operationId: string]: RequestValidators };
  /** For the first JSON media type of each response. */
  readonly serializers: { readonly [operationId: string]: Serializers };
  /** For `application/problem+json`, where a response declares it. */
  readonly problemSerializers: { readonly [operationId: string]: Serializers };
}

/** A part of a request that is validated. */
export type RequestPart = keyof RequestValidators;

/**
 * Returns the entry for a status: its own, else that of its range. `default` is left to the caller, because it
 * covers errors only.
 *
 * @example
 * declaredFor({ 200: book, '4XX': rejected }, 404); // rejected
 */
export function declaredFor<Entry>(table: { readonly [status: string]: Entry }, status: number): Entry | undefined {
  return table[status] ?? table[`${Math.floor(status / 100)}XX`];
}
