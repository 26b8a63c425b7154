// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
export function getHealth(client, options = {}) {
    return call(client, {
        operationId: 'getHealth',
        method: 'GET',
        path: '/health',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
    }, {}, options);
}
export function getReadiness(client, options = {}) {
    return call(client, {
        operationId: 'getReadiness',
        method: 'GET',
        path: '/ready',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
    }, {}, options);
}
