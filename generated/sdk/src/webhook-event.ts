// Written by `npm run sdk` from openapi/openapi.yaml.

import type { Webhooks } from './types.ts';

/** A message to a webhook endpoint: its `type` tells what its `data` is. */
export type WebhookEvent = Webhooks['body'];
