import type { CreatedResource } from '../document/operation.ts';
import type { RequestContext } from './request-context.ts';

/** Returns the value of `Location` for a resource that was created; null if the body doesn't contain what names it. */
export function createdLocation(
  { path, values }: CreatedResource,
  { parameters }: Pick<RequestContext, 'parameters'>,
  body: unknown,
  baseUrl = '',
): string | null {
  let isComplete = true;
  const location = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const found = value?.in === 'path' ? parameters.path[value.name] : valueAt(body, value?.members ?? []);
    if (typeof found !== 'string' && typeof found !== 'number') isComplete = false;
    return encodeURIComponent(String(found));
  });
  return isComplete ? `${baseUrl}${location}` : null;
}

function valueAt(body: unknown, members: readonly string[]): unknown {
  let value = body;
  for (const member of members) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return undefined;
    value = (value as { readonly [name: string]: unknown })[member];
  }
  return value;
}
