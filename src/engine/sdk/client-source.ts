import type { SdkGroup } from './sdk-group.ts';
import type { SdkOperation } from './sdk-operation.ts';
import type { SdkProduct } from './sdk-product.ts';

/** The module of the groups of operations. */
export function groupsModule(groups: readonly SdkGroup[], operations: readonly SdkOperation[]): string {
  const domains = [...new Set(operations.map(({ domain }) => domain))];
  const imports = domains.map((domain) => {
    const ids = operations.filter((operation) => operation.domain === domain).map(({ id }) => id);
    return `import {\n${ids.map((id) => `  ${id},\n`).join('')}} from './operations/${domain}.ts';`;
  });
  return `${imports.join('\n')}\n${groups.map(groupSource).join('')}`;
}

function groupSource({ name, methods }: SdkGroup): string {
  const members = [...methods].map(
    ([method, { id, declared }]) =>
      `  /** ${(declared.value.summary ?? '').replaceAll('*/', '')}: \`${id}\`. */\n  readonly ${method}: typeof ${id};\n`,
  );
  const values = [...methods].map(([method, { id }]) => (method === id ? `  ${id},\n` : `  ${method}: ${id},\n`));
  return `
export interface ${groupType(name)} {
${members.join('')}}

export const ${name}: ${groupType(name)} = {
${values.join('')}};
`;
}

/** The module of the client that has every group. */
export function clientModule({ clientName }: SdkProduct, groups: readonly SdkGroup[]): string {
  const [first] = groups;
  const [method, operation] = [...(first?.methods ?? [])][0] ?? [];
  return `import { type Bound, bind } from './bind.ts';
import { type Client, type ClientConfig, createClient } from './client.ts';
import * as groups from './groups.ts';

/** A client with every operation as a method: by resource and by domain, such as \`${first?.name}.${method}\` for \`${operation?.id}\`. */
export interface ${clientName} {
  /** For functions that take a client. */
  readonly client: Client;
${groups.map(({ name }) => `  readonly ${name}: Bound<groups.${groupType(name)}>;\n`).join('')}}

/**
 * Creates a client with every operation as a method. Where the size of a bundle matters, import the functions of the
 * operations you use and pass them a client of \`createClient\`, or \`bind\` the groups you use.
 */
export function create${clientName}(config: ClientConfig): ${clientName} {
  const client = createClient(config);
  return { client, ...bind(client, groups) };
}
`;
}

function groupType(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Group`;
}
