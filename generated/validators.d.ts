// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import type { RequestValidators } from '../src/engine/document/validation.ts';

/** By operationId. */
export declare const requestValidators: { readonly [operationId: string]: RequestValidators };
