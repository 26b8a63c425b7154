import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { Ajv as Ajv07, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ApiError, type FieldErrors, InvalidData } from '../../engine/serve/errors.ts';

/** A tool of a server, with the check of its arguments. */
export interface McpTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: { readonly [name: string]: ToolParameter };
  /** Throws `validation_failed` by argument, or `bad_gateway` if the server's own schema can't be used. */
  checkArguments(args: { readonly [name: string]: unknown }): void;
}

/** Seed 003's form of a parameter. */
export interface ToolParameter {
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
}

type JsonSchema = { readonly [keyword: string]: unknown };
type Check = (args: unknown) => ErrorObject[];

/** Larger schemas are rejected, because compiling blocks the event loop. */
const maxSchemaCharacters = 65_536;
const maxParameters = 100;
const maxErrors = 50;

/** Descriptions of parameters for which the built-in server has none. */
const describedParameters: { readonly [name: string]: string } = {
  path: 'Path of the file or directory. A leading / is the root of the workspace.',
  source: 'Path of the file or directory to move. A leading / is the root of the workspace.',
  destination: 'New path, which must not exist. A leading / is the root of the workspace.',
  content: 'Content of the file, at most 1 MiB.',
  edits: 'Texts to find and their replacements, applied in order.',
  pattern: 'Glob with *, **, ?, [a-z] and {a,b}, relative to the path.',
  excludePatterns: 'Globs of files and directories to leave out.',
};

/** @param builtIn Rejects arguments that the schema doesn't name, and describes parameters without a description. */
export function toolOf(tool: Tool, builtIn: boolean): McpTool {
  const schema = tool.inputSchema as JsonSchema;
  let check: Check | undefined;
  return {
    name: tool.name,
    description: (tool.description ?? tool.title ?? '').slice(0, 4_000),
    parameters: parametersOf(schema, builtIn ? describedParameters : {}),
    checkArguments(args) {
      check ??= compiled(builtIn ? { additionalProperties: false, ...schema } : schema);
      const errors = check(args);
      if (errors.length > 0) throw new InvalidData(argumentErrors(errors));
    },
  };
}

function parametersOf(schema: JsonSchema, described: { readonly [name: string]: string }): McpTool['parameters'] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = Object.entries((schema.properties ?? {}) as { [name: string]: unknown });
  return Object.fromEntries(
    properties.slice(0, maxParameters).map(([name, property]) => {
      const { type, description } = (typeof property === 'object' && property !== null ? property : {}) as JsonSchema;
      return [
        name,
        {
          type: typesOf(type),
          description: typeof description === 'string' ? description.slice(0, 4_000) : (described[name] ?? ''),
          required: required.includes(name),
        },
      ];
    }),
  );
}

/** Returns `any` for a schema without a type. */
function typesOf(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
  return types.length === 0 ? 'any' : types.join(' or ').slice(0, 100);
}

function compiled(schema: JsonSchema): Check {
  try {
    if (JSON.stringify(schema).length > maxSchemaCharacters) throw new Error('The schema is too large');
    const { $schema: dialect, $id: _, ...rest } = schema;
    const Ajv = String(dialect).includes('draft-07') ? Ajv07 : Ajv2020;
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(rest);
    return (args) => (validate(args) ? [] : (validate.errors ?? []).slice(0, maxErrors));
  } catch (cause) {
    return () => {
      throw new ApiError('bad_gateway', 'The MCP server declares this tool with a schema that cannot be used.', {
        cause,
      });
    };
  }
}

/** By argument, in the words of seed 003's project: `Missing required argument: path`. */
function argumentErrors(errors: readonly ErrorObject[]): FieldErrors {
  const byField: FieldErrors = Object.create(null);
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf' || error.keyword === 'if') continue;
    const name = argumentOf(error);
    const field = name === '' ? 'arguments' : `arguments.${name}`;
    const sentence = sentenceOf(name, error);
    if (!byField[field]?.includes(sentence)) byField[field] = [...(byField[field] ?? []), sentence];
  }
  return Object.keys(byField).length > 0 ? byField : { arguments: ["The arguments don't fit the tool's schema"] };
}

function argumentOf({ instancePath, keyword, params }: ErrorObject): string {
  const parts = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'required') parts.push(String(params.missingProperty));
  if (keyword === 'additionalProperties') parts.push(String(params.additionalProperty));
  return parts
    .map((part) => part.slice(0, 100))
    .join('.')
    .slice(0, 300);
}

function sentenceOf(name: string, { keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `Missing required argument: ${name}`;
    case 'additionalProperties':
      return `Unknown argument: ${name}`;
    case 'type':
      return `Argument '${name}' must be of type ${[params.type].flat().join(' or ')}`.slice(0, 500);
    case 'enum':
      return `Argument '${name}' must be one of: ${(params.allowedValues as unknown[]).join(', ')}`.slice(0, 500);
    default:
      return `Argument '${name}' breaks the rule ${keyword} of the tool's schema`.slice(0, 500);
  }
}
