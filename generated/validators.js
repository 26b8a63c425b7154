// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { requestValidators as $system } from './validators/system.js';
import { requestValidators as $accounts } from './validators/accounts.js';
import { requestValidators as $tenants } from './validators/tenants.js';
import { requestValidators as $access } from './validators/access.js';
import { requestValidators as $insights } from './validators/insights.js';
import { requestValidators as $messaging } from './validators/messaging.js';
import { requestValidators as $content } from './validators/content.js';
import { requestValidators as $media } from './validators/media.js';
import { requestValidators as $distribution } from './validators/distribution.js';
import { requestValidators as $billing } from './validators/billing.js';
import { requestValidators as $sites } from './validators/sites.js';
import { requestValidators as $webhooks } from './validators/webhooks.js';
import { requestValidators as $mcp } from './validators/mcp.js';

export const requestValidators = {
  ...$system,
  ...$accounts,
  ...$tenants,
  ...$access,
  ...$insights,
  ...$messaging,
  ...$content,
  ...$media,
  ...$distribution,
  ...$billing,
  ...$sites,
  ...$webhooks,
  ...$mcp,
};
