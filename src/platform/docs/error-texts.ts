import type { ErrorCode } from '../../engine/serve/errors.ts';

export interface ErrorText {
  /** What happened, as a sentence. */
  readonly meaning: string;
  /** Common causes, as Markdown list items. */
  readonly causes: readonly string[];
  /** What a caller does about it, as Markdown. */
  readonly remedy: string;
}

/** What people read about each error. A code without a text does not compile. */
export const errorTexts: { readonly [Code in ErrorCode]: ErrorText } = {
  bad_request: {
    meaning: 'The request contradicts itself or HTTP.',
    causes: [
      'Two headers exclude each other.',
      'The URL is not validly encoded.',
      'A header has an unsupported value.',
    ],
    remedy: 'Read the message, and correct the request. A retry of the same request fails again.',
  },
  invalid_json: {
    meaning: 'The body is not JSON in UTF-8.',
    causes: [
      'A trailing comma, a comment or a quote of the wrong kind.',
      'A member occurs twice in one object.',
      'The body is empty.',
    ],
    remedy: 'Serialize the body with a JSON library, and send `Content-Type: application/json`.',
  },
  invalid_cursor: {
    meaning: 'The cursor or page state is not one that this list returned.',
    causes: ['It was shortened or decoded.', 'It belongs to another tenant, other filters or another order.'],
    remedy: 'Read the list again from the start. See [Pagination](/docs/guides/pagination).',
  },
  unauthorized: {
    meaning: 'The credential is missing or invalid. The response is the same for all causes.',
    causes: [
      'No `Authorization` or `X-API-Key` header.',
      'The access token has expired, the key was deleted, or the session has ended.',
      'Two credentials in one request.',
      'A credential of a kind that the operation does not accept.',
    ],
    remedy: 'Refresh the access token once, then log in again. See [Authentication](/docs/guides/authentication).',
  },
  payment_required: {
    meaning: 'The payment was declined. Nothing was bought.',
    causes: ['The bank declined the card.', 'The payment needs a confirmation that was not given.'],
    remedy: 'Use another payment method, or ask the bank. See [Payments](/docs/guides/payments).',
  },
  access_denied: {
    meaning: 'You are authenticated, but not allowed to do this.',
    causes: [
      'Your role in the tenant is too low.',
      'The key has no scope for the operation.',
      '`X-Tenant-ID` or `X-Workspace-ID` names a tenant of which you are not a member.',
      'Your email address is not verified yet.',
    ],
    remedy: 'Use a caller with the role or scope that the [reference](/docs) lists for the operation.',
  },
  feature_limit_reached: {
    meaning: "The limit of the tenant's plan is reached. Nothing was changed.",
    causes: [
      'The number of articles, keys, webhooks or invitations of the plan is used up.',
      'The storage of the plan is full.',
    ],
    remedy: '`feature` names the limit. Delete what you no longer need, or choose a larger plan at `upgrade_url`.',
  },
  mfa_required: {
    meaning: 'The password is right, and the account has a second factor. There is no session yet.',
    causes: ['Every login of an account with an authenticator app.'],
    remedy:
      'Send `mfa_token` of the body and a code of the app to `POST /api/v1/auth/mfa/verify` within 5 minutes. See ' +
      '[Authentication](/docs/guides/authentication).',
  },
  mfa_setup_required: {
    meaning: 'The tenant requires a second factor, and your account has none.',
    causes: ['An Admin switched on `settings.require_mfa`.', 'You removed your second factor.'],
    remedy:
      'Add an authenticator app with `POST /api/v1/auth/mfa/totp`. See [Authentication](/docs/guides/authentication).',
  },
  step_up_required: {
    meaning: 'The operation needs a proof of who you are that is not older than 10 minutes.',
    causes: [
      'Your account has a second factor, and the login was longer ago.',
      'The call was made with an API key of such an account.',
    ],
    remedy: 'Send a code to `POST /api/v1/auth/step-up` with the session, then repeat the call.',
  },
  not_found: {
    meaning: 'There is no such resource, or you may not know that there is.',
    causes: [
      'The id or the path is wrong.',
      'The resource was deleted.',
      'It belongs to a tenant of which you are not a member: the response is the same.',
    ],
    remedy: 'Compare the path with the [reference](/docs), and the id with a list of the resource.',
  },
  method_not_allowed: {
    meaning: 'The path exists, but not with this method.',
    causes: ['`POST` instead of `PATCH`, or the other way round.'],
    remedy: 'The header `Allow` lists the methods of the path.',
  },
  not_acceptable: {
    meaning: 'The operation has no response in a format that `Accept` allows.',
    causes: ['`Accept` names XML or HTML only.'],
    remedy: 'Send `Accept: application/json`, or none.',
  },
  request_timeout: {
    meaning: 'The request did not arrive in time.',
    causes: ['A slow or broken connection.', 'A body that is shorter than its `Content-Length`.'],
    remedy: 'Send the request again. Use an [`Idempotency-Key`](/docs/guides/idempotency) if it changes data.',
  },
  conflict: {
    meaning: 'The current state does not allow this.',
    causes: [
      'A slug, name or domain is taken.',
      'The last Owner would be removed.',
      'The call with this `Idempotency-Key` succeeded, and its response is no longer stored.',
    ],
    remedy: 'Read the resource again, then decide. A retry of the same request fails again until the state changes.',
  },
  idempotency_in_progress: {
    meaning: 'Another request with the same `Idempotency-Key` is being processed.',
    causes: ['A retry was sent before the first attempt ended.'],
    remedy:
      'Wait for `Retry-After` seconds, then send the same request with the same key. See [Idempotency](/docs/guides/idempotency).',
  },
  precondition_failed: {
    meaning: 'The resource has changed since you read it. Nothing was changed by this call.',
    causes: ['`If-Match` names a version that is not the current one.'],
    remedy: 'Read the resource again, apply your change to it, and send its new `ETag` in `If-Match`.',
  },
  payload_too_large: {
    meaning: 'The body is larger than the operation accepts.',
    causes: ['More than 1 MiB, or than the limit of the operation.', 'JSON with more than 20,000 values or 64 levels.'],
    remedy: 'Send less at once.',
  },
  unsupported_media_type: {
    meaning: 'The body has a content type or a coding that the operation does not accept.',
    causes: ['No `Content-Type`, or that of a form where JSON is expected, or the reverse.', 'A compressed body.'],
    remedy:
      'Send `Content-Type: application/json` and plain UTF-8; to operations that take files, `multipart/form-data`.',
  },
  range_not_satisfiable: {
    meaning: 'The file has no byte of the requested range.',
    causes: ['`Range` begins after the end of the file.'],
    remedy: '`Content-Range` of the error has the length of the file. Request a range within it, or the whole file.',
  },
  validation_failed: {
    meaning: 'The data is well-formed, but breaks a rule. Nothing was changed.',
    causes: [
      'A required member is missing, or an unknown one is present.',
      'A value has another type: a string is never converted to a number.',
      'A value is too long, too large, or not one of those allowed.',
      'An id in the path is malformed.',
    ],
    remedy:
      '`errors` has the messages by field. Show them next to the fields. The status is 422, and 400 on `sites` and `admin`.',
  },
  idempotency_key_reused: {
    meaning: 'The `Idempotency-Key` was used for another request, or is not a UUID.',
    causes: [
      'One key for several requests.',
      'A retry whose body, query or `If-Match` differs from the first attempt.',
    ],
    remedy:
      'Create a new UUID for each effect, and store it with the work. See [Idempotency](/docs/guides/idempotency).',
  },
  rate_limit_exceeded: {
    meaning: 'Too many calls in this window. This one had no effect.',
    causes: ['You, your tenant or your address has used up its limit.', 'Too many failed logins for one account.'],
    remedy:
      'Wait for `Retry-After` seconds. See [Rate limits](/docs/guides/rate-limits) for the limits and how to need fewer calls.',
  },
  header_too_large: {
    meaning: 'The headers of the request are larger than 16 KiB.',
    causes: ['Many or large cookies.', 'A very long URL.'],
    remedy: 'Send fewer headers. The API needs no cookies.',
  },
  server_error: {
    meaning: 'The server failed. Its operators find the cause by the request id.',
    causes: ['A bug of the server.'],
    remedy:
      'Report the `X-Request-ID` of the response. A retry may help; use an [`Idempotency-Key`](/docs/guides/idempotency).',
  },
  bad_gateway: {
    meaning: 'A service that the operation needs returned something unusable.',
    causes: ['A payment provider, language model, social network or MCP server failed.'],
    remedy: 'Retry later, with increasing delays.',
  },
  service_unavailable: {
    meaning: 'Something that the operation needs is unavailable or not configured.',
    causes: [
      'The database is being restarted.',
      'The server is overloaded.',
      'The feature has no settings on this server; the message names them.',
    ],
    remedy:
      'Retry after `Retry-After` seconds, if the response has it. Operators: see [Self-hosting](/docs/guides/self-hosting).',
  },
  gateway_timeout: {
    meaning: 'A service that the operation needs did not respond in time.',
    causes: ['A language model or an MCP server is slow.'],
    remedy: 'Retry later, with increasing delays.',
  },
  cannot_retry: {
    meaning: 'The webhook delivery is complete and can not be retried.',
    causes: ['It was delivered.'],
    remedy: 'Read the delivery. Create a new event if your endpoint needs one.',
  },
  invalid_status: {
    meaning: 'The state of the resource does not allow the request.',
    causes: ['A post is published that is already published.'],
    remedy: 'Read the resource again. The message names the state that is required.',
  },
  cannot_delete: {
    meaning: 'The resource is in use and can not be deleted.',
    causes: ['Other resources refer to it.'],
    remedy: 'Remove what refers to it first. The message names it.',
  },
};
