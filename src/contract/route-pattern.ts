/** The router's pattern of an OpenAPI path template: `/tenants/{tenant_id}` becomes `/tenants/:tenant_id`. */
export function routePattern(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ':$1');
}
