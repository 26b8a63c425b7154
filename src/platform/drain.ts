/** Whether this process is about to stop. One per process. */
export class Drain {
  #isDraining = false;

  /** True from `begin` on: `/ready` returns 503, and load balancers send new requests to other processes. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  begin(): void {
    this.#isDraining = true;
  }
}
