// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import type { Serializers } from '../src/engine/document/validation.ts';

/** By operationId: for the first JSON media type of each response. */
export declare const serializers: { readonly [operationId: string]: Serializers };

/** By operationId: for application/problem+json, where it is declared. */
export declare const problemSerializers: { readonly [operationId: string]: Serializers };
