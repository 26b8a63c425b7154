import findMyWay from 'find-my-way';
import { ApiError } from './errors.ts';
import type { Operation } from './operation.ts';
import { routePattern } from './route-pattern.ts';

/** Tells an undeclared method on a declared path (405 with `Allow`) from an unknown path (404). */
export type UnknownRoute = (path: string) => ApiError;

/** The table is built on the first miss: a server that gets only declared requests never needs it. */
export function unknownRoute(operations: readonly Operation[]): UnknownRoute {
  let router: findMyWay.Instance<findMyWay.HTTPVersion.V1> | null = null;
  return (path) => {
    router ??= buildRouter(operations);
    const allowed = router.find('GET', path)?.store as string | undefined;
    if (allowed === undefined) return new ApiError('not_found', 'Not found');
    return new ApiError('method_not_allowed', `This path answers ${allowed}`, { headers: { allow: allowed } });
  };
}

function buildRouter(operations: readonly Operation[]): findMyWay.Instance<findMyWay.HTTPVersion.V1> {
  const methods = new Map<string, string[]>();
  for (const { method, path } of operations) {
    const pattern = routePattern(path);
    const allowed = methods.get(pattern) ?? [];
    allowed.push(method);
    if (method === 'GET') allowed.push('HEAD');
    methods.set(pattern, allowed);
  }
  const router = findMyWay();
  for (const [pattern, allowed] of methods) router.on('GET', pattern, () => {}, allowed.sort().join(', '));
  return router;
}
