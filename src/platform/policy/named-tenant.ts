import { ApiError } from '../../engine/serve/errors.ts';
import type { TenantSource } from './authorization.ts';
import type { Operation } from './operation.ts';
import type { PlatformRequest } from './request.ts';

const workspaceIdForm = /^[1-9]\d{0,9}$/;
const maxInt32 = 2 ** 31 - 1;
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How the requests of one operation name their tenant: by the path, `X-Tenant-ID` or `X-Workspace-ID`. */
export interface TenantNaming {
  /** Returns the tenant's id, null if none is named or its name is malformed, which the validator reports. */
  tenantId(request: PlatformRequest): string | null;
  /** The same for operations that name it by its workspace id. */
  workspaceId(request: PlatformRequest): number | null;
  /** Returns where the tenant is named. */
  source(request: PlatformRequest): TenantSource;
  /**
   * Throws `bad_request` if path and header name different tenants: neither silently wins. The parameters are valid.
   */
  requireOne(request: PlatformRequest): void;
}

export function tenantNamingOf(operation: Operation): TenantNaming {
  const declaresHeader = (name: string) =>
    operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
  const declaresTenantHeader = declaresHeader('X-Tenant-ID');
  const declaresWorkspaceHeader = declaresHeader('X-Workspace-ID');
  const workspaceParameter = workspaceParameterOf(operation.path);

  return {
    tenantId({ request }) {
      const inPath = (request.params as { tenant_id?: string }).tenant_id;
      const named = inPath ?? (declaresTenantHeader ? request.headers['x-tenant-id'] : undefined);
      return typeof named === 'string' && uuidForm.test(named) ? named : null;
    },
    workspaceId({ request }) {
      const inPath =
        workspaceParameter === null ? undefined : (request.params as { [name: string]: string })[workspaceParameter];
      const named = inPath ?? (declaresWorkspaceHeader ? request.headers['x-workspace-id'] : undefined);
      return typeof named === 'string' && workspaceIdForm.test(named) && Number(named) <= maxInt32
        ? Number(named)
        : null;
    },
    source(context) {
      const { params, headers } = context.request;
      const given = params as { readonly [name: string]: string | undefined };
      if (workspaceParameter !== null) return this.workspaceId(context) === null ? 'malformed' : 'path';
      if (given.tenant_id !== undefined) return uuidForm.test(given.tenant_id) ? 'path' : 'malformed';
      if (declaresWorkspaceHeader && headers['x-workspace-id'] !== undefined) {
        return this.workspaceId(context) === null ? 'malformed' : 'header';
      }
      if (!declaresTenantHeader || headers['x-tenant-id'] === undefined) return 'none';
      return this.tenantId(context) === null ? 'malformed' : 'header';
    },
    requireOne({ path, headers }) {
      const workspaceInHeader = headers['X-Workspace-ID'];
      if (
        workspaceParameter !== null &&
        workspaceInHeader !== undefined &&
        workspaceInHeader !== path[workspaceParameter]
      ) {
        throw new ApiError('bad_request', 'X-Workspace-ID names another workspace than the path');
      }
      const inPath = path.tenant_id as string | undefined;
      const inHeader = headers['X-Tenant-ID'] as string | undefined;
      if (inPath !== undefined && inHeader !== undefined && inHeader.toLowerCase() !== inPath.toLowerCase()) {
        throw new ApiError('bad_request', 'X-Tenant-ID names another tenant than the path');
      }
    },
  };
}

/** `/workspaces/{id}` and every path with `{workspace_id}` name the workspace that they concern. */
function workspaceParameterOf(path: string): string | null {
  if (path.includes('{workspace_id}')) return 'workspace_id';
  return path.includes('/workspaces/{id}') ? 'id' : null;
}
