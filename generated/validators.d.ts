// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

/** One violation, as Ajv reports it. */
export interface Violation {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
}

export interface Validator {
  (value: unknown): boolean;
  /** Every violation of the value last given, or null if it was valid. */
  errors?: readonly Violation[] | null;
}

export interface RequestValidators {
  /** Values of the path's parameters by name. */
  readonly path?: Validator;
  /** Values of the query's parameters by name; an undeclared one is a violation. */
  readonly query?: Validator;
  /** Values of the declared header parameters by name. */
  readonly header?: Validator;
  /** Values of the declared cookies by name. */
  readonly cookie?: Validator;
  readonly body?: Validator;
}

export declare const requestValidators: { readonly [operationId: string]: RequestValidators };
