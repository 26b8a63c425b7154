// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

/**
 * Gives the JSON text of a response body that keeps its schema.
 *
 * @throws {UnsoundResponse} if it does not.
 */
export type Serializer = (body: unknown) => string;

/** By operationId, then by status or `default`. A status without a JSON body has none. */
export interface Serializers {
  readonly [operationId: string]: { readonly [status: string]: Serializer };
}

/** For the first JSON media type of each response. */
export declare const serializers: Serializers;

/** For application/problem+json, where it is declared. */
export declare const problemSerializers: Serializers;
