import type { OperationRule } from '../../../engine/compile/check/rule.ts';
import { mediaTypes } from '../../../engine/document/contract-operation.ts';
import { roles } from '../roles.ts';

/** Each status that the server may send to an operation is declared by it; what any path can meet is under `default`. */
export const neededStatuses: OperationRule = function* (operation, document) {
  const { value, pointer, responses, requestBody, parameters, path } = operation;
  const declared = new Set(responses.map(({ status }) => status));
  const takesCredentials = (value.security ?? document.security ?? []).some((one) => Object.keys(one).length > 0);
  const takesData = requestBody !== null || parameters.length > 0 || value['x-unknown-query'] !== 'ignored';
  const invalidData = value['x-surface'] === 'sites' || value['x-surface'] === 'admin' ? '400' : '422';
  // A caller that is no member of the tenant in the path gets 404, and no role is below the lowest.
  const anyMemberMay = value['x-role'] === roles[0] && path.includes('{tenant_id}');
  const needed: readonly (readonly [status: string, applies: boolean, why: string])[] = [
    ['400', requestBody !== null, 'a body may be malformed'],
    ['401', takesCredentials, 'a credential may be invalid'],
    ['403', value['x-role'] !== undefined && !anyMemberMay, 'a role may be too low'],
    [invalidData, takesData, 'a parameter or a body may break a rule'],
    ['429', true, 'every operation is limited'],
    ['default', true, 'transport-level errors are sent with it'],
  ];
  for (const [status, applies, why] of needed) {
    if (applies && !declared.has(status)) yield [pointer, `The operation needs the response ${status}: ${why}`];
  }
};

const everywhere = ['X-Request-ID', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];

/** A client can see its limit in every response, and when to retry in those that say so. */
export const limitHeaders: OperationRule = function* ({ responses }) {
  for (const { status, value, pointer } of responses) {
    const declared = new Set(Object.keys(value.headers ?? {}).map((name) => name.toLowerCase()));
    const needed = status === '429' || status === '503' ? [...everywhere, 'Retry-After'] : everywhere;
    for (const name of needed) {
      if (!declared.has(name.toLowerCase())) yield [pointer, `The response declares no header ${name}`];
    }
  }
};

/** A caller that prefers problem details (RFC 9457) gets every error in that format. */
export const errorTwins: OperationRule = function* ({ responses }) {
  for (const response of responses) {
    if (/^[123]/.test(response.status)) continue;
    if (!mediaTypes(response).some(({ contentType }) => contentType === 'application/problem+json')) {
      yield [response.pointer, 'An error is also there as application/problem+json'];
    }
  }
};
