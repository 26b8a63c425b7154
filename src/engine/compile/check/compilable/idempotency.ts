import { pointerTo } from '../../../document/json-pointer.ts';
import { type Finding, hasHeader, isHeader, perOperation } from '../rule.ts';

/** An operation with `x-idempotency: keyed` declares everything that a client of it can meet. */
export const idempotency = perOperation(function* (
  { value, pointer, parameters, responses },
  document,
): Iterable<Finding> {
  const isKeyed = value['x-idempotency'] === 'keyed';
  if (isKeyed !== parameters.some((parameter) => isHeader(parameter.value, 'Idempotency-Key'))) {
    yield [pointer, 'x-idempotency: keyed and the header parameter Idempotency-Key go together'];
  }
  if (!isKeyed) return;
  const at = pointerTo(pointer, 'x-idempotency');
  if (value['x-effect'] === 'read') yield [at, 'A read has no effect that a key could keep from happening twice'];
  const security = value.security ?? document.security ?? [];
  if (security.length === 0 || security.some((one) => Object.keys(one).length === 0)) {
    yield [at, 'A key belongs to a caller: an operation for anonymous callers has none'];
  }
  const conflict = responses.find(({ status }) => status === '409');
  if (conflict === undefined || !hasHeader(conflict.value.headers, 'Retry-After')) {
    yield [pointer, 'A keyed operation needs the response 409 with the header Retry-After: the key may be at work'];
  }
  for (const { status, value: response, pointer: place } of responses) {
    if (status.startsWith('2') && !hasHeader(response.headers, 'Idempotency-Replayed')) {
      yield [place, 'A success of a keyed operation declares the header Idempotency-Replayed'];
    }
  }
});
