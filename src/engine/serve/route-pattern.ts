import type { Operation } from '../document/operation.ts';

/** Under this name the router gives what a pattern that ends in `*` took. */
export const restOfPath = '*';

/**
 * The router's pattern of an OpenAPI path template: `/tenants/{tenant_id}` becomes `/tenants/:tenant_id`, and a
 * parameter with `x-rest-of-path` becomes `*`.
 */
export function routePattern({ path, parameters }: Pick<Operation, 'path' | 'parameters'>): string {
  const rest = parameters.find((parameter) => parameter.restOfPath);
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => (name === rest?.name ? restOfPath : `:${name}`));
}
