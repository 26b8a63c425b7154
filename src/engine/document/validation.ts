/** The types of the generated modules that check requests and responses. */

/** One violation of a schema, as Ajv reports it. */
export interface Violation {
  /** JSON pointer to the invalid value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
}

/** Returns true for a valid value. */
export interface Validator {
  (value: unknown): boolean;
  /** Every violation of the last value, or null if it was valid. */
  errors?: readonly Violation[] | null;
}

/** The validators of one operation's requests. */
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

/**
 * Returns the JSON text of a response body that is valid for its schema.
 *
 * @throws {UnsoundResponse} for one that is not.
 */
export type Serializer = (body: unknown) => string;

/** The serializers of one operation, by status as the contract writes it. A status without a JSON body has none. */
export interface Serializers {
  readonly [status: string]: Serializer;
}
