import findMyWay from 'find-my-way';
import type { Operation } from '../document/operation.ts';
import { ApiError } from './errors.ts';
import { routePattern } from './route-pattern.ts';

/**
 * Returns a function that returns the error for a request that no route matches: 405 with `Allow` for an undeclared
 * method on a declared path, 404 for an unknown path. The router is built on the first call: a server that receives
 * only declared requests never needs it.
 */
export function unknownPathError(operations: readonly Operation[]): (path: string) => ApiError {
  let router: findMyWay.Instance<findMyWay.HTTPVersion.V1> | null = null;
  return (path) => {
    router ??= buildRouter(operations);
    const allow = router.find('GET', path)?.store as string | undefined;
    if (allow === undefined) return new ApiError('not_found', 'Not found');
    return new ApiError('method_not_allowed', `This path supports ${allow}`, { headers: { allow } });
  };
}

function buildRouter(operations: readonly Operation[]): findMyWay.Instance<findMyWay.HTTPVersion.V1> {
  const router = findMyWay();
  for (const [, declared] of Map.groupBy(operations, (operation) => operation.path)) {
    const methods = declared.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    router.on('GET', routePattern(declared[0] as Operation), () => {}, methods.sort().join(', '));
  }
  return router;
}
