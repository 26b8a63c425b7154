import type { Operation } from '../../serve/operation.ts';
import { banner } from './banner.ts';
import { key, literal, text } from './literal.ts';

/**
 * The route and policy table: one entry per operation, by operationId. It is JavaScript, because a server reads it
 * whole when it starts: what operations share stands once, and there are no types to strip.
 */
export function emitOperations(operations: readonly Operation[]): string {
  const shared = new SharedConstants();
  const entries = operations.map((operation) => {
    const members = Object.entries(operation).map(([name, value]) => {
      if (name === 'parameters')
        return `parameters: [${operation.parameters.map((one) => shared.name(one.name, one)).join(', ')}]`;
      if (name === 'responses') return responses(operation, shared);
      return `${name}: ${literal(value, `${name}: `, '    ')}`;
    });
    return `  ${key(operation.operationId)}: {\n${members.map((member) => `    ${member},\n`).join('')}  },\n`;
  });
  return `// ${banner}

${shared.source}
export const operations = {
${entries.join('')}};
`;
}

/** The types of that table. What other types depend on is exact. */
export function emitOperationTypes(operations: readonly Operation[]): string {
  const entries = operations.map(({ operationId, anonymous, role, security, body }) => {
    const schemes = security.length === 0 ? 'never' : security.map(({ scheme }) => text(scheme)).join(' | ');
    const raw = body?.raw ? ', true' : '';
    return `  readonly ${key(operationId)}: Policy<${anonymous}, ${role === null ? 'null' : text(role)}, ${schemes}${raw}>;\n`;
  });
  return `// ${banner}

import type { Operation, RequestBody } from '../src/contract/operation.ts';

type Policy<
  Anonymous extends boolean,
  Role extends Operation['role'],
  Scheme extends string,
  Raw extends boolean = false,
> = Operation & {
  readonly anonymous: Anonymous;
  readonly role: Role;
  readonly security: readonly { readonly scheme: Scheme }[];
  readonly body: (RequestBody & { readonly raw: Raw }) | null;
};

export declare const operations: {
${entries.join('')}};
`;
}

function responses(operation: Operation, shared: SharedConstants): string {
  const members = Object.entries(operation.responses).map(
    ([status, response]) => `      ${status}: ${shared.name('response', response)},\n`,
  );
  return `responses: {\n${members.join('')}    }`;
}

/** Values that stand once and are named wherever they are used. */
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
