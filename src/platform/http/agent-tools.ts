import { renderError } from '../surfaces/error-rendering.ts';
import { InvalidData } from '../../engine/serve/errors.ts';
import type { Operation } from '../../engine/serve/operation.ts';

/** A tool as agents see it: one of `generated/tools.json`. */
export interface AgentTool {
  readonly name: string;
  readonly outputSchema?: object;
  readonly [member: string]: unknown;
}

/** The HTTP request that a call of a tool stands for. */
export interface ToolRequest {
  readonly method: Operation['method'];
  readonly url: string;
  readonly body: { readonly [name: string]: unknown } | undefined;
}

/** What an agent gets: the answer of the operation, word for word. */
export interface ToolResult {
  content: { type: 'text'; text: string }[];
  structuredContent?: { [name: string]: unknown };
  isError?: boolean;
  [member: string]: unknown;
}

type Arguments = { readonly [name: string]: unknown };

/**
 * Puts the arguments of a tool where its operation takes them: path, query, and the rest into the body. What doesn't
 * belong anywhere goes along, for the operation to refuse in its own words.
 * Throws `InvalidData` where an argument of the path is missing.
 */
export function toolRequest(operation: Operation, args: Arguments): ToolRequest {
  const rest = new Map(Object.entries(args));
  const take = (name: string): unknown => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => pathPart(name, take(name)));
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
  };
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

/** The answer of an operation as the result of its tool. A refusal is an error with the surface's own body. */
export function toolResult(tool: AgentTool, status: number, body: string): ToolResult {
  const content = [{ type: 'text' as const, text: body === '' ? `Done (${status}).` : body }];
  if (status >= 400) return { content, isError: true };
  return tool.outputSchema === undefined ? { content } : { content, structuredContent: JSON.parse(body) };
}

/** A refusal from before the operation, in the words that it would have used. */
export function refusedTool(operation: Operation, refusal: InvalidData, requestId: string): ToolResult {
  const { surface } = operation;
  const { body } = renderError(refusal, { surface, dashboardCaller: false, prefersProblem: false, requestId });
  return { content: [{ type: 'text', text: JSON.stringify(body) }], isError: true };
}
