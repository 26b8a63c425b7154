import type { DeclaredOperation } from '../declared-operation.ts';
import type { Product } from '../product.ts';
import type { Lab } from './lab.ts';
import type { Model } from './model.ts';

/** A statement about the effects of operations that follows from the contract. */
export interface Law {
  /** As `--only` takes it. */
  readonly name: string;
  /** What it proves, in one sentence. */
  readonly proves: string;
  /** The operations of the contract to which it applies. */
  applies(model: Model): readonly Instance[];
}

/** A law applied to one operation. */
export interface Instance {
  readonly operation: DeclaredOperation;
  /** What must hold, in a few words. */
  readonly what: string;
  /** JSON pointer into the contract of the part that says so. Default: the operation. */
  readonly pointer?: string;
  /**
   * Operations whose responses it compares before and after, or page by page: if other fixtures of the run change them, it
   * runs while nothing else does. Default: none.
   */
  readonly compares?: readonly DeclaredOperation[];
  /** It mostly waits, without touching its fixture: it runs next to all others. Default: false. */
  readonly isWaiting?: boolean;
  /** Whether the product promises it. Default: yes. */
  isPromised?(product: Product): boolean;
  /**
   * @throws {Broken} if it doesn't hold.
   * @throws {Unavailable} if it can't be tried.
   */
  check(lab: Lab): Promise<void>;
}
