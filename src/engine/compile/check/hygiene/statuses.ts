import { type Finding, hasHeader, isHeader, perOperation } from '../rule.ts';

/** A client can distinguish all statuses: no ranges. */
export const exactStatuses = perOperation(function* ({ responses }): Iterable<Finding> {
  for (const { status, pointer } of responses) {
    if (/^[1-5]XX$/.test(status)) yield [pointer, 'A status is three digits or default'];
  }
});

/** Header parameters of conditional requests go with the statuses and headers of their responses. */
export const conditionalRequests = perOperation(function* ({ parameters, responses, pointer }): Iterable<Finding> {
  const has = (name: string) => parameters.some(({ value }) => isHeader(value, name));
  const declared = new Set(responses.map(({ status }) => status));
  if (has('If-None-Match') !== declared.has('304')) {
    yield [pointer, 'The header parameter If-None-Match and the response 304 go together'];
  }
  if (has('If-Match') !== declared.has('412')) {
    yield [pointer, 'The header parameter If-Match and the response 412 go together'];
  }
  const tagged = responses.some(({ status, value }) => status === '200' && hasHeader(value.headers, 'ETag'));
  if (has('If-None-Match') && !tagged) yield [pointer, 'With If-None-Match, the response 200 declares the header ETag'];
});
