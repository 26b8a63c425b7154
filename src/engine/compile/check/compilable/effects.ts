import { pointerTo } from '../../../document/json-pointer.ts';
import { type Finding, perOperation } from '../rule.ts';

/** `x-effect` agrees with the method, and `x-cors` with the credentials of an operation that has them. */
export const effects = perOperation(function* ({ value, pointer, method }, document): Iterable<Finding> {
  const effect = value['x-effect'];
  if (effect === 'read' && method !== 'get' && method !== 'post') {
    yield [pointerTo(pointer, 'x-effect'), 'Only GET has the effect read, or POST where the question needs a body'];
  }
  if (effect !== undefined && method === 'get' && effect !== 'read' && effect !== 'act') {
    yield [pointer, 'GET has the effect read, or act where following a link does something'];
  }
  if (value['x-cors'] !== undefined && (value.security ?? document.security ?? []).length > 0) {
    yield [pointerTo(pointer, 'x-cors'), 'x-cors: any is for operations that take no credential: security: []'];
  }
});
