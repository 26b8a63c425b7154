import type { ContractOperation } from '../document/contract-operation.ts';
import type { Extension } from '../document/extension.ts';

/** What an SDK has beyond what its contract says. */
export interface SdkProduct {
  /** Name of the package: `@library/sdk`. */
  readonly packageName: string;
  /** Name of the client: `Library` becomes `createLibrary`, `LibraryError` and the module `library.ts`. */
  readonly clientName: string;
  /** The extensions of the contract. */
  readonly extensions: readonly Extension[];
  /** The README above its table of operations; empty for a title. */
  readonly readme: string;
  /**
   * Modules that are added to the runtime, or replace one of its modules `context.ts`, `error-code.ts` and
   * `error-format.ts`, by name. They import modules of the runtime by any path that ends in `/sdk/runtime/NAME.ts`.
   */
  readonly modules: { readonly [name: string]: { readonly text: string; readonly origin: string } };
  /** Statements that the package's main module has in addition. */
  readonly exports: readonly string[];
  /** Modules that can be imported as `PACKAGE/NAME` in addition to `groups` and `types`. */
  readonly entries: readonly string[];
  /** Expressions for samples that create a credential, by security scheme: `userToken('eyJ…')`. */
  readonly credentials: { readonly [scheme: string]: string };
  /** Header by option of the client: `{ tenantId: 'X-Tenant-ID' }`, as `contextHeaders` of `context.ts` has them. */
  readonly contextHeaders: { readonly [option: string]: string };
  /** Name of the format of an operation's errors, for `error-format.ts`. */
  errorFormatOf(operation: ContractOperation): string | undefined;
  /** Name of the group in which an operation's method has a short name: `articles`. */
  resourceOf(operation: ContractOperation): string;
}

/** The SDK of a contract about which nothing else is known. Each first segment of a path is a group. */
export function plainSdk(packageName: string, clientName: string): SdkProduct {
  return {
    packageName,
    clientName,
    extensions: [],
    readme: '',
    modules: {},
    exports: ["export { apiKey, bearerToken } from './credential.ts';"],
    entries: [],
    credentials: {},
    contextHeaders: {},
    errorFormatOf: () => undefined,
    resourceOf: ({ path }) => path.split('/')[1] ?? 'default',
  };
}
