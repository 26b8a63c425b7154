import type { Problem } from './contract-error.ts';
import type { Document } from './document.ts';

/** The bundled contract, and the place in the source files of each of its parts. */
export interface Contract {
  readonly document: Document;
  /** Returns a problem with its place in the source files, given its JSON pointer in the bundled document. */
  problem(pointer: string, message: string): Problem;
}
