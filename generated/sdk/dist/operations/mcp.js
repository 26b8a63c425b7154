// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
export function listMcpServers(client, options = {}) {
    return call(client, {
        operationId: 'listMcpServers',
        method: 'GET',
        path: '/api/v1/mcp/servers',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, {}, options);
}
export function getMcpServer(client, params, options = {}) {
    return call(client, {
        operationId: 'getMcpServer',
        method: 'GET',
        path: '/api/v1/mcp/servers/{id}',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, params, options);
}
export function listMcpServerTools(client, params, options = {}) {
    return call(client, {
        operationId: 'listMcpServerTools',
        method: 'GET',
        path: '/api/v1/mcp/servers/{id}/tools',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, params, options);
}
export function callMcpTool(client, params, options = {}) {
    return call(client, {
        operationId: 'callMcpTool',
        method: 'POST',
        path: '/api/v1/mcp/tools/call',
        errorFormat: 'core',
        effect: 'act',
        keyed: true,
        context: ['workspaceId'],
    }, params, options);
}
export function getMcpResource(client, params, options = {}) {
    return call(client, {
        operationId: 'getMcpResource',
        method: 'GET',
        path: '/api/v1/mcp/resources/{uri}',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, params, options);
}
