import type { ContractRule, OperationRule } from '../../../engine/compile/check/rule.ts';
import { type ContractOperation, contractWebhooks, mediaTypes } from '../../../engine/document/contract-operation.ts';
import type { Document } from '../../../engine/document/document.ts';
import { pointerTo } from '../../../engine/document/json-pointer.ts';
import { resolvedSchema } from '../../../engine/document/schemas.ts';
import { type Role, roles } from '../roles.ts';

/** What `x-proves` names is a part of the request, and the operation declares with which status a wrong one is rejected. */
export const proofs: OperationRule = function* (operation, document) {
  const { value, pointer, parameters, responses } = operation;
  const names = (value['x-proves'] ?? []) as readonly string[];
  const known = new Set([...bodyProperties(operation, document), ...parameters.map((one) => one.value.name)]);
  for (const name of names) {
    if (!known.has(name))
      yield [pointerTo(pointer, 'x-proves'), `The request has no property, parameter or header ${name}`];
  }
  if (names.length > 0 && !responses.some(({ status }) => status === '400' || status === '401')) {
    yield [pointer, 'An operation with x-proves declares 400 or 401: with it, a wrong proof is rejected'];
  }
};

/** Members below `x-owner` may call the operation, so that the rule applies to some of them. */
export const ownership: OperationRule = function* ({ value, pointer, responses }) {
  const owner = value['x-owner'] as Role | undefined;
  if (owner === undefined) return;
  const at = pointerTo(pointer, 'x-owner');
  const least = value['x-role'] as Role | undefined;
  if (least === undefined || roles.indexOf(least) >= roles.indexOf(owner))
    yield [at, 'x-owner goes with a lower x-role: members from x-role on call it on what they created'];
  if (!responses.some(({ status }) => status === '403')) yield [pointer, 'An operation with x-owner declares 403'];
};

/** Lists that contain what an operation creates exist, and so does the operation that restricts what others see. */
export const effectsElsewhere: OperationRule = function* ({ value, pointer }, document) {
  const listed = (value['x-listed-by'] ?? []) as readonly string[];
  const visible = value['x-visible'] as { readonly setting?: { readonly operation: string } } | undefined;
  for (const id of listed) {
    if (operationOf(document, id)?.['x-effect'] !== 'read')
      yield [pointerTo(pointer, 'x-listed-by'), `No operation ${id} reads`];
  }
  const setting = visible?.setting?.operation;
  if (setting !== undefined && operationOf(document, setting) === undefined)
    yield [pointerTo(pointer, 'x-visible'), `There is no operation ${setting}`];
};

/** Each message has a cause, and each cause is a message. */
export const causes: ContractRule = function* (document, operations) {
  const messages = contractWebhooks(document);
  const caused = new Set<string>();
  for (const { value, pointer } of operations) {
    for (const cause of (value['x-causes'] ?? []) as readonly Cause[]) {
      for (const name of typeof cause === 'string' ? [cause] : [cause.event].flat()) {
        caused.add(name);
        if (!messages.some(({ path }) => path === name))
          yield [pointerTo(pointer, 'x-causes'), `There is no message ${name} under webhooks`];
      }
    }
  }
  for (const { path, pointer, value } of messages) {
    if (caused.has(path) === (value['x-caused-by'] !== undefined))
      yield [pointer, 'A message is caused by operations that name it in x-causes, or has x-caused-by: time'];
  }
};

type Cause = string | { readonly event: string | readonly string[] };

/** What expires and what suspends is a property of the request. */
export const endings: OperationRule = function* (operation, document) {
  const { value, pointer } = operation;
  const known = new Set(bodyProperties(operation, document));
  const expires = value['x-expires'] as string | undefined;
  if (expires !== undefined && value['x-issues'] === undefined)
    yield [pointerTo(pointer, 'x-expires'), 'x-expires goes with x-issues'];
  const named = [
    ...(expires === undefined ? [] : [['x-expires', expires] as const]),
    ...Object.keys(value['x-suspends'] ?? {}).map((name) => ['x-suspends', name] as const),
  ];
  for (const [extension, name] of named) {
    if (!known.has(name)) yield [pointerTo(pointer, extension), `The request has no property ${name}`];
  }
};

/** The security schemes of credentials that an operation issues and revokes are declared. */
export const credentials: OperationRule = function* ({ value, pointer }, { components }) {
  const known = components?.securitySchemes ?? {};
  const revoked = value['x-revokes'] as { readonly scheme: string } | undefined;
  const named: [string, string][] = Object.keys(value['x-issues'] ?? {}).map((scheme) => ['x-issues', scheme]);
  if (revoked !== undefined) named.push(['x-revokes', revoked.scheme]);
  for (const [extension, scheme] of named) {
    if (!Object.hasOwn(known, scheme))
      yield [pointerTo(pointer, extension), `No security scheme ${scheme} is declared`];
  }
};

function bodyProperties({ requestBody }: ContractOperation, document: Document): string[] {
  if (requestBody === null) return [];
  return mediaTypes(requestBody).flatMap(({ value }) =>
    Object.keys(resolvedSchema(document, value.schema).properties ?? {}),
  );
}

function operationOf({ paths }: Document, id: string): { readonly [member: string]: unknown } | undefined {
  return Object.values(paths ?? {})
    .flatMap((item) => Object.values(item as { readonly [method: string]: unknown }))
    .find((one) => (one as { readonly operationId?: string } | null)?.operationId === id) as never;
}
