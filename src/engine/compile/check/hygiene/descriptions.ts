import type { Document } from '../../../document/document.ts';
import { extensionUses } from '../../../document/extension.ts';
import { pointerTo } from '../../../document/json-pointer.ts';
import type { Finding, OperationRule } from '../rule.ts';

export const described: OperationRule = function* ({ value, pointer }) {
  if (!value.summary) yield [pointer, 'The operation needs a summary'];
  if (!value.description) yield [pointer, 'The operation needs a description with its rules'];
};

export const firstTagDeclared: OperationRule = function* ({ value, pointer }, { tags = [] }) {
  const domain = value.tags?.[0];
  if (domain === undefined) yield [pointer, 'The operation needs a first tag: its domain'];
  else if (!tags.some(({ name }) => name === domain)) {
    yield [pointerTo(pointer, 'tags', 0), `The tag ${domain} is not declared under tags`];
  }
};

/** The description of the contract says what each extension means. */
export function* documentedExtensions(document: Document): Iterable<Finding> {
  for (const name of new Set(extensionUses(document).map((use) => use.name))) {
    if (!document.info.description?.includes(`\`${name}\``)) {
      yield ['/info/description', `The glossary does not say what ${name} means`];
    }
  }
}

export function* noDialect(document: Document): Iterable<Finding> {
  if (document.jsonSchemaDialect !== undefined) {
    yield ['/jsonSchemaDialect', 'Leave jsonSchemaDialect out: with it, Prism stops validating bodies'];
  }
}
