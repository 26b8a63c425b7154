/**
 * A response body that the contract does not allow. The fault is this server's, never the caller's, so the binder
 * logs it with the operationId and answers 500.
 */
export class UnsoundResponse extends Error {
  override readonly name = 'UnsoundResponse';
  /** The JSON Schema keyword that the value breaks. */
  readonly keyword: string;
  #pointer: string;

  constructor(keyword: string, message: string, pointer = '') {
    super(message);
    this.keyword = keyword;
    this.#pointer = pointer;
  }

  /** JSON pointer to the value at fault: `/articles/3/title`. For a missing member, to where it should be. */
  get pointer(): string {
    return this.#pointer;
  }

  /** Puts the pointer under `parent`. Serializers do this on the way up, so that a sound value pays for no pointer. */
  under(parent: string): this {
    this.#pointer = parent + this.#pointer;
    return this;
  }
}
