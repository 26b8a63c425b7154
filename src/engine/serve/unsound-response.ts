/**
 * A response body that the contract does not allow. The server is at fault, never the caller: the error is logged with
 * operationId, status, pointer and keyword, and the caller receives a 500. The message never holds the value.
 */
export class UnsoundResponse extends Error {
  override readonly name = 'UnsoundResponse';
  /** The JSON Schema keyword that the value breaks. */
  readonly keyword: string;
  /** Of the response, once it is known. */
  status: number | undefined = undefined;
  #pointer: string;

  constructor(keyword: string, message: string, pointer = '') {
    super(message);
    this.keyword = keyword;
    this.#pointer = pointer;
  }

  /** JSON pointer to the invalid value: `/articles/3/title`. For a missing member, to where it should be. */
  get pointer(): string {
    return this.#pointer;
  }

  /** Puts the pointer under `parent`. Serializers do this on the way up, so that a sound value pays for no pointer. */
  under(parent: string): this {
    this.#pointer = parent + this.#pointer;
    return this;
  }
}

/** Returns true for an `UnsoundResponse` of any copy of this module: generated serializers have one in their bundle. */
export function isUnsoundResponse(error: unknown): error is UnsoundResponse {
  return error instanceof Error && error.name === 'UnsoundResponse' && 'pointer' in error && 'keyword' in error;
}
