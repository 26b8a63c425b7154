// Written by `npm run sdk` from openapi/openapi.yaml.

import type { Webhooks } from './types.ts';

/** A message to a webhook endpoint. Its `type` determines its `data`. */
export type WebhookEvent = Webhooks['body'];
