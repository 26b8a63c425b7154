// Written by `npm run sdk` from src/platform/sdk/runtime/context.ts.

export const contextHeaders = {
    tenantId: 'X-Tenant-ID',
    workspaceId: 'X-Workspace-ID',
};
