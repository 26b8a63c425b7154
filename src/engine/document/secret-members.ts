import { type ContractOperation, isJson, mediaTypes } from './contract-operation.ts';
import type { Document, Schema } from './document.ts';
import { pointerNames } from './json-pointer.ts';
import { resolvedSchema } from './schemas.ts';

/** Stands for each item of an array. */
export const eachItem = '*';

/**
 * Returns where the successes of an operation have secrets: schemas with `x-secret`, and what `x-issues` points to. Each
 * is a list of member names from the outside in.
 */
export function secretMembers(document: Document, { value, responses }: ContractOperation): string[][] {
  const found = new Map<string, string[]>();
  const add = (path: string[]) => found.set(JSON.stringify(path), path);
  for (const pointer of Object.values((value['x-issues'] ?? {}) as { [scheme: string]: string })) {
    add(pointerNames(pointer));
  }
  const visit = (schema: Schema | undefined, path: string[], around: readonly unknown[]): void => {
    if (typeof schema !== 'object' || around.includes(schema)) return;
    const resolved = resolvedSchema(document, schema);
    if (resolved['x-secret'] === true) return void add(path);
    const inside = [...around, schema];
    for (const [name, property] of Object.entries(resolved.properties ?? {})) visit(property, [...path, name], inside);
    visit(resolved.items, [...path, eachItem], inside);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      for (const part of (resolved[keyword as never] ?? []) as readonly Schema[]) visit(part, path, inside);
    }
  };
  for (const response of responses.filter(({ status }) => status.startsWith('2'))) {
    const json = mediaTypes(response).find(({ contentType }) => isJson(contentType));
    visit(json?.value.schema, [], []);
  }
  return [...found.values()];
}
