import type { Note } from './change.ts';
import type { Schema } from './located.ts';
import type { Operation } from './operations.ts';

type Alternative = { readonly [scheme: string]: readonly string[] };

export function compareSecurity(old: Operation, now: Operation, note: Note): void {
  const [before, after] = [old, now].map(({ declared, document }) => {
    const list = (declared.security ?? document.security ?? []) as readonly Alternative[];
    return list.length === 0 ? [{}] : list;
  }) as [readonly Alternative[], readonly Alternative[]];
  const suffices = (held: Alternative, needed: Alternative): boolean =>
    Object.entries(needed).every(
      ([scheme, scopes]) => scopes.every((scope) => held[scheme]?.includes(scope)) && held[scheme],
    );
  for (const alternative of before) {
    if (after.some((needed) => suffices(alternative, needed))) continue;
    note('breaking', `${credential(alternative)} is no longer enough`, '/security', {
      ...{ direction: 'request', part: 'credentials with scopes', acceptedBy: 'before', value: alternative },
      ...{ before: sufficient(before), after: sufficient(after) },
    });
  }
  for (const alternative of after) {
    if (!before.some((needed) => suffices(alternative, needed))) {
      note('compatible', `${credential(alternative)} is enough`, '/security');
    }
  }
}

function allOf(schemas: readonly Schema[]): { readonly allOf?: readonly Schema[] } {
  return schemas.length === 0 ? {} : { allOf: schemas };
}

/** Credentials by scheme, each with its scopes, of which one alternative is enough. */
function sufficient(alternatives: readonly Alternative[]): Schema {
  return {
    anyOf: alternatives.map((alternative) => ({
      type: 'object',
      required: Object.keys(alternative),
      properties: Object.fromEntries(
        Object.entries(alternative).map(([scheme, scopes]) => [
          scheme,
          { type: 'array', ...allOf(scopes.map((scope) => ({ contains: { const: scope } }))) },
        ]),
      ),
    })),
  };
}

function credential(alternative: { readonly [scheme: string]: readonly string[] }): string {
  const schemes = Object.entries(alternative).map(([scheme, scopes]) => [scheme, ...scopes].join(' '));
  return schemes.length === 0 ? 'no credential' : schemes.join(' with ');
}
