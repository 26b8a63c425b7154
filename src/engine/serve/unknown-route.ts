import findMyWay from 'find-my-way';
import { ApiError } from './errors.ts';
import type { Operation, Surface } from './operation.ts';
import { routePattern } from './route-pattern.ts';

/** Tells an undeclared method on a declared path (405 with `Allow`) from an unknown path (404). */
export type UnknownRoute = (path: string) => {
  readonly error: ApiError;
  /** Of the declared path; null for an unknown one. */
  readonly surface: Surface | null;
};

interface DeclaredPath {
  readonly allow: string;
  readonly surface: Surface;
}

/** The table is built on the first miss: a server that gets only declared requests never needs it. */
export function unknownRoute(operations: readonly Operation[]): UnknownRoute {
  let router: findMyWay.Instance<findMyWay.HTTPVersion.V1> | null = null;
  return (path) => {
    router ??= buildRouter(operations);
    const declared = router.find('GET', path)?.store as DeclaredPath | undefined;
    if (declared === undefined) return { error: new ApiError('not_found', 'Not found'), surface: null };
    const { allow, surface } = declared;
    return { error: new ApiError('method_not_allowed', `This path answers ${allow}`, { headers: { allow } }), surface };
  };
}

function buildRouter(operations: readonly Operation[]): findMyWay.Instance<findMyWay.HTTPVersion.V1> {
  const router = findMyWay();
  for (const [, declared] of Map.groupBy(operations, (operation) => operation.path)) {
    const methods = declared.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const [first] = declared as [Operation, ...Operation[]];
    const store: DeclaredPath = { allow: methods.sort().join(', '), surface: first.surface };
    router.on('GET', routePattern(first), () => {}, store);
  }
  return router;
}
