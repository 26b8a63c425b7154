import { type ContractOperation, contractOperations } from '../../document/contract-operation.ts';
import type {
  Document,
  HeaderObject,
  OperationObject,
  ParameterObject,
  ResponseObject,
} from '../../document/document.ts';
import { valueAt } from '../../document/json-pointer.ts';
import { dereference } from '../../document/reference.ts';
import { hasHeader, isHeader } from '../check/rule.ts';

export interface DryRunAdditions {
  /** Returns true for an operation whose calls can be undone: it gets `x-dry-run: true`, unless it says `false` itself. */
  readonly applies: (operation: ContractOperation) => boolean;
}

/** Names of the components that are added. */
const names = { parameter: 'PreferDryRun', applied: 'PreferenceApplied', effects: 'DryRunEffects' } as const;

const parameter: ParameterObject = {
  name: 'Prefer',
  in: 'header',
  description:
    '`dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. ' +
    'Other preferences (RFC 7240) are ignored.',
  // Without an example: generators of requests, which use them, would undo what they do.
  schema: { type: 'string', maxLength: 1000 },
};

const applied: HeaderObject = {
  description: '`dry-run` if the request preferred it: nothing was changed.',
  schema: { type: 'string', const: 'dry-run' },
  example: 'dry-run',
};

const effects: HeaderObject = {
  description:
    'Of a dry run: what the call would have changed, as a list of RFC 9651. Each item is a kind of resource that the ' +
    'caller may read, an outgoing message or another service; its parameters are counts.',
  schema: { type: 'string', maxLength: 4000 },
  example: 'articles;create=1, audit_logs;create=1, webhooks;post.created=2, mails;send=1',
};

/**
 * Returns the document with what each operation that has dry runs declares: `x-dry-run`, the header `Prefer`, and
 * headers of its successes. So a new operation has them without a line of its own.
 */
export function completeDryRuns(document: Document, { applies }: DryRunAdditions): Document {
  const completed = structuredClone(document) as Mutable;
  let isUsed = false;
  for (const operation of contractOperations(document)) {
    const isDeclared = operation.value['x-dry-run'] ?? applies(operation);
    if (isDeclared !== true) continue;
    isUsed = true;
    declare(completed, document, operation);
  }
  if (!isUsed) return document;
  completed.components = {
    ...completed.components,
    parameters: { ...completed.components?.parameters, [names.parameter]: parameter },
    headers: { ...completed.components?.headers, [names.applied]: applied, [names.effects]: effects },
  };
  return completed;
}

type Mutable = { -readonly [Member in keyof Document]: Document[Member] };

function declare(completed: Mutable, document: Document, { pointer, parameters }: ContractOperation): void {
  const declared = valueAt(completed, pointer) as {
    -readonly [Member in keyof OperationObject]: OperationObject[Member];
  };
  declared['x-dry-run'] = true;
  if (!parameters.some(({ value }) => isHeader(value, parameter.name))) {
    declared.parameters = [...(declared.parameters ?? []), { $ref: `#/components/parameters/${names.parameter}` }];
  }
  declared.responses = Object.fromEntries(
    Object.entries(declared.responses).map(([status, response]) => {
      if (!status.startsWith('2')) return [status, response];
      // In place of a reference: another operation with the same component may have no dry runs.
      return [status, withHeaders(dereference<ResponseObject>(document, { value: response, pointer: '' }).value)];
    }),
  );
}

function withHeaders(response: ResponseObject): ResponseObject {
  const added = {
    'Preference-Applied': { $ref: `#/components/headers/${names.applied}` },
    'Dry-Run-Effects': { $ref: `#/components/headers/${names.effects}` },
  };
  const missing = Object.entries(added).filter(([name]) => !hasHeader(response.headers, name));
  return { ...response, headers: { ...response.headers, ...Object.fromEntries(missing) } };
}
