import type { Extension } from '../../document/extension.ts';
import type { Operation } from '../../document/operation.ts';
import type { ModuleOptions } from './bundle-module.ts';
import { key, literal, text } from './literal.ts';
import { schemaType } from './schema-type.ts';

/**
 * Returns the module of all operations, by operationId. It is JavaScript because a server reads it whole when it starts:
 * equal values are written once, and there are no types to strip.
 */
export function emitOperations(operations: readonly Operation[], banner: string): string {
  const shared = new SharedConstants();
  const entries = operations.map((operation) => {
    const members = Object.entries(operation).map(([name, value]) => {
      if (name === 'parameters')
        return `parameters: [${operation.parameters.map((one) => shared.name(one.name, one)).join(', ')}]`;
      if (name === 'responses') return responses(operation, shared);
      return `${key(name)}: ${literal(value, `${key(name)}: `, '    ')}`;
    });
    return `  ${key(operation.operationId)}: {\n${members.map((member) => `    ${member},\n`).join('')}  },\n`;
  });
  return `// ${banner}

${shared.source}
export const operations = {
${entries.join('')}};
`;
}

/**
 * Returns the types of that module. Where types of handlers depend on a value, the type of each operation states it:
 * whether anonymous callers may call it, its security schemes, whether it needs the raw body, and extensions with `exact`.
 */
export function emitOperationTypes(
  operations: readonly Operation[],
  extensions: readonly Extension[],
  { engine, banner }: ModuleOptions,
): string {
  const added = extensions.filter(({ member }) => member !== undefined);
  const exact = added.filter((extension) => extension.exact);
  const entries = operations.map((operation) => {
    const { operationId, anonymous, security, body } = operation;
    const schemes = security.length === 0 ? 'never' : security.map(({ scheme }) => text(scheme)).join(' | ');
    const values = exact.map(({ member = '' }) => `${key(member)}: ${literal((operation as never)[member])}`);
    const stated = [
      ...(values.length > 0 || body?.raw ? [values.length === 0 ? 'unknown' : `{ ${values.join('; ')} }`] : []),
      ...(body?.raw ? ['true'] : []),
    ];
    return `  readonly ${key(operationId)}: Declared<${[anonymous, schemes, ...stated].join(', ')}>;\n`;
  });
  const scopes = new Set(operations.flatMap(({ security }) => security.flatMap((alternative) => alternative.scopes)));
  return `// ${banner}

import type { Operation, RequestBody } from '${engine}/document/operation.ts';

/** The members that extensions of the contract add to an operation. */
export interface AddedMembers {
${added.map(addedMember).join('')}}

/** The scopes that security requirements name. */
export type DeclaredScope = ${scopes.size === 0 ? 'never' : [...scopes].sort().map(text).join(' | ')};

type Declared<Anonymous extends boolean, Scheme extends string, Exact = unknown, Raw extends boolean = false> = Operation &
  AddedMembers &
  Readonly<Exact> & {
    readonly anonymous: Anonymous;
    readonly security: readonly { readonly scheme: Scheme }[];
    readonly body: (RequestBody & { readonly raw: Raw }) | null;
  };

export declare const operations: {
${entries.join('')}};
`;
}

function addedMember({ name, member = '', schema, required }: Extension): string {
  return `  /** \`${name}\`. */\n  readonly ${key(member)}: ${schemaType(schema)}${required ? '' : ' | null'};\n`;
}

function responses(operation: Operation, shared: SharedConstants): string {
  const members = Object.entries(operation.responses).map(
    ([status, response]) => `      ${key(status)}: ${shared.name('response', response)},\n`,
  );
  return `responses: {\n${members.join('')}    }`;
}

/** Values that are written once, as constants, and used by name. */
class SharedConstants {
  /** Name by source. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  get source(): string {
    return [...this.#names].map(([source, name]) => `const ${name} = ${source};\n`).join('');
  }

  name(hint: string, value: unknown): string {
    const stem = hint.replaceAll(/[^A-Za-z0-9]/g, '_').toLowerCase();
    const source = literal(value, `const ${stem} = `);
    const known = this.#names.get(source);
    if (known !== undefined) return known;
    let name = `$${stem}`;
    for (let number = 2; this.#taken.has(name); number += 1) name = `$${stem}${number}`;
    this.#taken.add(name);
    this.#names.set(source, name);
    return name;
  }
}
