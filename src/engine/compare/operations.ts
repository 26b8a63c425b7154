import type { Document } from '../document/document.ts';
import { pointerToken } from '../document/json-pointer.ts';
import { isReference, resolveReference } from '../document/reference.ts';

export interface Operation {
  readonly id: string;
  readonly document: Document;
  readonly pointer: string;
  readonly declared: Json;
  readonly parameters: ReadonlyMap<string, { readonly pointer: string; readonly parameter: Json }>;
}

// biome-ignore lint/suspicious/noExplicitAny: both documents passed the linter before they were committed
export type Json = any;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type Member = 'paths' | 'webhooks';

/** By method and path without the names of its parameters. Webhooks by the type of their event. */
export function operationsOf(document: Document, member: Member): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries<Json>((document[member] ?? {}) as Json)) {
    for (const method of methods) {
      const declared = item[method];
      if (declared === undefined) continue;
      const pointer = `#/${member}${pointerToken(path)}/${method}`;
      const parameters = parametersOf(document, member, path, method);
      const named = member === 'webhooks' ? path : (declared.operationId as string | undefined);
      const id = named ?? `${method.toUpperCase()} ${path}`;
      found.set(`${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`, { id, document, pointer, declared, parameters });
    }
  }
  return found;
}

/** The parameters of the operation and of its path item, by their place in a request. */
function parametersOf(document: Document, member: Member, path: string, method: string): Operation['parameters'] {
  const parameters = new Map<string, { pointer: string; parameter: Json }>();
  const itemPointer = `#/${member}${pointerToken(path)}`;
  const item = (document[member] as Json)[path];
  for (const [at, list] of [
    [itemPointer, item.parameters],
    [`${itemPointer}/${method}`, item[method].parameters],
  ]) {
    for (const [index, given] of ((list ?? []) as Json[]).entries()) {
      const { pointer, value } = resolved(document, `${at}/parameters/${index}`, given);
      const { name, in: where } = value;
      // Path parameters by their place, because renaming one changes nothing on the wire.
      const called =
        where === 'path' ? path.split('/').indexOf(`{${name}}`) : where === 'header' ? name.toLowerCase() : name;
      parameters.set(`${where} ${called}`, { pointer, parameter: value });
    }
  }
  return parameters;
}

export interface Resolved {
  readonly pointer: string;
  readonly value: Json;
}

export function resolved(document: Document, pointer: string, given: Json): Resolved {
  if (!isReference(given)) return { pointer, value: given };
  const target = resolveReference(document, given);
  return { pointer: `#${target.pointer}`, value: target.value };
}
