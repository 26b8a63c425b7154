import type { SdkOperation } from './sdk-operation.ts';

/** Methods of one name in the client. */
export interface SdkGroup {
  readonly name: string;
  readonly methods: ReadonlyMap<string, SdkOperation>;
}

/**
 * The groups of the client, by name: one for each domain, whose methods are named as the operations, and one for each
 * resource, whose methods have short names. Where both have one name, it is one group. A short name that is taken is left
 * out.
 */
export function sdkGroups(operations: readonly SdkOperation[]): SdkGroup[] {
  const groups = new Map<string, Map<string, SdkOperation>>();
  const add = (group: string, method: string, operation: SdkOperation) => {
    const methods = groups.get(group) ?? new Map<string, SdkOperation>();
    groups.set(group, methods);
    if (!methods.has(method)) methods.set(method, operation);
  };
  for (const operation of operations) add(operation.domain, operation.id, operation);
  for (const operation of operations) {
    add(operation.resource, operation.method, operation);
    if (groups.get(operation.resource)?.get(operation.method) !== operation) {
      add(operation.resource, operation.id, operation);
    }
  }
  return [...groups].map(([name, methods]) => ({ name, methods })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The shortest way to write an operation as a method: `articles.list`. */
export function shortestMethod(groups: readonly SdkGroup[], { id, resource }: SdkOperation): string {
  const group = groups.find(({ name }) => name === resource);
  const names = [...(group?.methods ?? [])].filter(([, operation]) => operation.id === id).map(([name]) => name);
  return `${resource}.${names.sort((a, b) => a.length - b.length)[0]}`;
}
