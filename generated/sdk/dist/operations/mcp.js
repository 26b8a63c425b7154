// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
export function listMcpServers(client, options = {}) {
    return call(client, {
        operationId: 'listMcpServers',
        method: 'GET',
        path: '/api/v1/mcp/servers',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, {}, options);
}
export function getMcpServer(client, params, options = {}) {
    return call(client, {
        operationId: 'getMcpServer',
        method: 'GET',
        path: '/api/v1/mcp/servers/{id}',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, params, options);
}
export function listMcpServerTools(client, params, options = {}) {
    return call(client, {
        operationId: 'listMcpServerTools',
        method: 'GET',
        path: '/api/v1/mcp/servers/{id}/tools',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, params, options);
}
export function callMcpTool(client, params, options = {}) {
    return call(client, {
        operationId: 'callMcpTool',
        method: 'POST',
        path: '/api/v1/mcp/tools/call',
        surface: 'core',
        effect: 'act',
        keyed: true,
        context: ['workspace'],
    }, params, options);
}
export function getMcpResource(client, params, options = {}) {
    return call(client, {
        operationId: 'getMcpResource',
        method: 'GET',
        path: '/api/v1/mcp/resources/{uri}',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, params, options);
}
