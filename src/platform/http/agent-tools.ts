import { InvalidData } from '../../engine/serve/errors.ts';
import type { Operation } from '../policy/operation.ts';
import { renderError } from '../policy/surfaces.ts';

/** A tool for agents, from `generated/tools.json`. */
export interface AgentTool {
  readonly name: string;
  readonly outputSchema?: object;
  readonly [member: string]: unknown;
}

/** The HTTP request of a tool call. */
export interface ToolRequest {
  readonly method: Operation['method'];
  readonly url: string;
  readonly body: { readonly [name: string]: unknown } | undefined;
  /** The call is a dry run. */
  readonly dryRun: boolean;
}

/** The result for an agent: the unchanged response of the operation. */
export interface ToolResult {
  content: { type: 'text'; text: string }[];
  structuredContent?: { [name: string]: unknown };
  isError?: boolean;
  [member: string]: unknown;
}

type Arguments = { readonly [name: string]: unknown };

/**
 * Maps the arguments of a tool to the request of its operation: path, query, and the others to the body. Unknown
 * arguments are sent too, so that the operation rejects them with its own error. Throws `InvalidData` where an argument
 * of the path is missing, or `dry_run` is no boolean.
 */
export function toolRequest(operation: Operation, args: Arguments): ToolRequest {
  const rest = new Map(Object.entries(args));
  const take = (name: string): unknown => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => pathPart(name, take(name)));
  const dryRun = operation.dryRun === true && isDryRun(take('dry_run'));
  const query = new URLSearchParams();
  for (const { name, in: place } of operation.parameters) {
    const value = place === 'query' ? take(name) : undefined;
    if (value !== undefined) query.append(name, queryText(value));
  }
  if (operation.body === null) for (const [name, value] of rest) query.append(name, queryText(value));
  const search = query.toString();
  const hasBody = operation.body !== null && (operation.body.required || rest.size > 0);
  return {
    method: operation.method,
    url: search === '' ? path : `${path}?${search}`,
    body: hasBody ? Object.fromEntries(rest) : undefined,
    dryRun,
  };
}

/** A dry run in other words must not be a real call. */
function isDryRun(value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true;
  throw new InvalidData({ dry_run: ['The argument dry_run must be true or false'] });
}

function pathPart(name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  // A path is resolved before it is routed: two dots would name another operation.
  if (text === '' || text === '.' || text === '..') {
    throw new InvalidData({ [name]: [`The argument ${name} is required: a string or a number`] });
  }
  return encodeURIComponent(text.toWellFormed());
}

function queryText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Returns the response of an operation as the result of its tool. An error response is a result with `isError`. `effects`
 * are those of a dry run.
 */
export function toolResult(tool: AgentTool, status: number, body: string, effects: string | null): ToolResult {
  const content = [{ type: 'text' as const, text: body === '' ? `Done (${status}).` : body }];
  if (effects !== null) {
    content.push({ type: 'text', text: `Dry run: nothing was changed. The call would change: ${effects}` });
  }
  if (status >= 400) return { content, isError: true };
  return tool.outputSchema === undefined ? { content } : { content, structuredContent: JSON.parse(body) };
}

/** Returns an error that occurs before the operation, in the operation's format. */
export function rejectedToolResult(operation: Operation, error: InvalidData, requestId: string): ToolResult {
  const { surface } = operation;
  const { body } = renderError(error, { surface, dashboardCaller: false, prefersProblem: false, requestId });
  return { content: [{ type: 'text', text: JSON.stringify(body) }], isError: true };
}
