/** Codes of errors. A newer server may know others, so any string is one. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorized'
  | 'access_denied'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'validation_failed'
  | 'rate_limit_exceeded'
  | 'server_error'
  | 'bad_gateway'
  | 'service_unavailable'
  | (string & {});

const codes: { readonly [status: number]: ErrorCode } = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'access_denied',
  404: 'not_found',
  409: 'conflict',
  412: 'precondition_failed',
  422: 'validation_failed',
  429: 'rate_limit_exceeded',
  500: 'server_error',
  502: 'bad_gateway',
  503: 'service_unavailable',
};

/** Returns the code of an error response that contains none. */
export function codeOf(status: number, _body: { readonly [member: string]: unknown }): ErrorCode {
  return codes[status] ?? `http_${status}`;
}
