import { pointerTo } from '../../../document/json-pointer.ts';
import { type Finding, hasHeader, isHeader, perOperation } from '../rule.ts';

/** An operation with `x-dry-run: true` has an effect that can be undone, and declares what a client of it can meet. */
export const dryRuns = perOperation(function* ({ value, pointer, parameters, responses }, document): Iterable<Finding> {
  if (value['x-dry-run'] !== true) return;
  const at = pointerTo(pointer, 'x-dry-run');
  if (value['x-effect'] === 'read') yield [at, 'A read has no effect to undo'];
  if (value['x-proves'] !== undefined) yield [at, 'A dry run would try out what proves who the caller is'];
  const security = value.security ?? document.security ?? [];
  if (security.length === 0 || security.some((one) => Object.keys(one).length === 0)) {
    yield [at, 'Dry runs are for callers with a credential'];
  }
  if (!parameters.some((parameter) => isHeader(parameter.value, 'Prefer'))) {
    yield [pointer, 'x-dry-run needs the header parameter Prefer'];
  }
  for (const { status, value: response, pointer: place } of responses) {
    if (!status.startsWith('2')) continue;
    for (const header of ['Preference-Applied', 'Dry-Run-Effects']) {
      if (!hasHeader(response.headers, header)) yield [place, `A success of a dry run declares the header ${header}`];
    }
  }
});
