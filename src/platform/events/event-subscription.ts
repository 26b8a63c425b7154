/** Frequent events, which an endpoint gets only if it names them. */
const highVolume: ReadonlySet<string> = new Set(['link.clicked']);

/**
 * Returns the entries of `events` that subscribe an endpoint to a type.
 *
 * @example
 * subscriptionsTo('post.created'); // ['post.created', '*', 'post.*']
 * subscriptionsTo('mcp.tool.executed'); // ['mcp.tool.executed', '*', 'mcp.*', 'mcp.tool.*']
 * subscriptionsTo('link.clicked'); // ['link.clicked']
 */
export function subscriptionsTo(type: string): string[] {
  if (highVolume.has(type)) return [type];
  const words = type.split('.');
  const families = words.slice(1).map((_, index) => `${words.slice(0, index + 1).join('.')}.*`);
  return [type, '*', ...families];
}
