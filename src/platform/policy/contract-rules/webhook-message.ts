import { isHeader, type OperationRule } from '../../../engine/compile/check/rule.ts';
import { isJson, mediaTypes } from '../../../engine/document/contract-operation.ts';
import { resolvedSchema } from '../../../engine/document/schemas.ts';

const members = ['created_at', 'data', 'id', 'type', 'workspace_id'];
const headers = ['X-Webhook-Id', 'X-Webhook-Event', 'X-Webhook-Timestamp', 'X-Webhook-Signature'];
const standardHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];

/** A webhook is named after the type of its event, and every message has the same frame. */
export const webhookMessage: OperationRule = function* (webhook, document) {
  const { method, path, pointer, value, parameters, requestBody } = webhook;
  if (method !== 'post') yield [pointer, 'A message is sent by POST'];
  if (value.security === undefined || value.security.length > 0) {
    yield [pointer, 'A message is signed and carries no credential: security: []'];
  }
  for (const name of [...headers, ...standardHeaders]) {
    if (!parameters.some((parameter) => isHeader(parameter.value, name) && parameter.value.required)) {
      yield [pointer, `The message declares no required header ${name}`];
    }
  }
  const json =
    requestBody === null ? undefined : mediaTypes(requestBody).find(({ contentType }) => isJson(contentType));
  const { properties = {} } = resolvedSchema(document, json?.value.schema);
  if (Object.keys(properties).sort().join() !== members.join()) {
    yield [pointer, `The body of the message is an object of ${members.join(', ')}`];
  } else if (resolvedSchema(document, properties.type).const !== path) {
    yield [json?.pointer ?? pointer, `The type in the message is the constant ${path}`];
  }
};
