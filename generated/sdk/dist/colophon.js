// Written by `npm run sdk` from openapi/openapi.yaml.

import { bind } from './bind.js';
import { createClient } from './client.js';
import * as groups from './groups.js';
export function createColophon(config) {
    const client = createClient(config);
    return { client, ...bind(client, groups) };
}
