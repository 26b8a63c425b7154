import { mkdir, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { ApiError } from '../../engine/serve/errors.ts';
import type { McpEndpoint } from './connection.ts';
import { workspacePath } from './workspace-path.ts';

/** Seed 003's result. */
export interface FileResult {
  readonly content: string;
  /** Bytes of what was asked for. */
  readonly size: number;
}

/** Its words for itself (seed 003). */
export const filesystemServer = {
  id: 'filesystem',
  name: 'Filesystem Server',
  description: 'File and directory operations',
} as const;

/** Arguments that name one place each, and those that name several. */
const pathArguments = ['path', 'source', 'destination'] as const;
const pathLists = ['paths'] as const;

/** A file may have 1 MiB; as JSON each of its bytes may take six, and the server says everything twice. */
const maxMessageBytes = 16 * 1_048_576;
/** Largest result, in characters. */
const maxResult = 1_048_576;

const entry = createRequire(import.meta.url).resolve('@modelcontextprotocol/server-filesystem/package.json');
const guard = fileURLToPath(new URL('confined-files.ts', import.meta.url));
const packageFile = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** The root of a workspace's files, made when it is first asked for. */
export async function workspaceRoot(dataDir: string, workspaceId: number): Promise<string> {
  const root = rootOf(dataDir, workspaceId);
  await mkdir(root, { recursive: true, mode: 0o700 });
  return realpath(root);
}

/** Deletes the files of a workspace. */
export async function deleteWorkspaceFiles(dataDir: string, workspaceId: number): Promise<void> {
  await rm(rootOf(dataDir, workspaceId), { recursive: true, force: true });
}

function rootOf(dataDir: string, workspaceId: number): string {
  return join(dataDir, 'mcp', String(workspaceId));
}

/**
 * The filesystem server for one root, in a process of its own that sees nothing else: Node's permission model keeps it
 * to its code and that directory, and `confined-files.ts` keeps links from leading out.
 */
export function filesystemEndpoint(root: string): McpEndpoint {
  const modules = entry.slice(0, entry.lastIndexOf('/@modelcontextprotocol/'));
  const readable = [root, modules, guard, packageFile, '/proc/self/fd'];
  const writable = [root, '/proc/self/fd'];
  return {
    kind: 'stdio',
    // Without any of this process's environment: the SDK would pass on its home, and tools what they trace with.
    command: '/usr/bin/env',
    args: [
      '-i',
      process.execPath,
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${path}`),
      ...writable.map((path) => `--allow-fs-write=${path}`),
      '--max-old-space-size=128',
      `--import=${guard}`,
      join(entry, '..', 'dist', 'index.js'),
      root,
    ],
    env: {},
    maxMessageBytes,
  };
}

/** Arguments for the server: paths of the workspace become paths of this machine. Throws what `workspacePath` throws. */
export function confinedArguments(
  root: string,
  args: { readonly [name: string]: unknown },
): { [name: string]: unknown } {
  const given: { [name: string]: unknown } = { ...args };
  for (const name of pathArguments) {
    if (typeof given[name] === 'string') given[name] = located(root, `arguments.${name}`, given[name]);
  }
  for (const name of pathLists) {
    const paths = given[name];
    if (Array.isArray(paths))
      given[name] = paths.map((path, index) => located(root, `arguments.${name}.${index}`, String(path)));
  }
  return given;
}

function located(root: string, field: string, path: string): string {
  return join(root, ...workspacePath(field, path));
}

/** Where a failure is told: the field that named the file, and what is thrown when there is none of that name. */
export interface FileQuestion {
  readonly tool: string;
  readonly field: string;
  readonly missing: ApiError;
}

/** What a call of a tool asks for. */
export function toolQuestion(tool: string): FileQuestion {
  const field = tool === 'move_file' ? 'arguments' : 'arguments.path';
  return { tool, field, missing: ApiError.invalid(field, 'No such file or directory.') };
}

/**
 * The server's result in the seed's form, without a path of this machine.
 * Throws `access_denied` for what leads out of the root, `validation_failed` for what can't be done with these arguments,
 * and `service_unavailable` when the disk doesn't do it.
 */
export function fileResult(root: string, question: FileQuestion, result: CallToolResult): FileResult {
  const blocks = result.content.map(contentOf);
  const joined = blocks.map(({ text }) => text).join('\n');
  if (result.isError === true) throw refusalOf(joined, question);
  // What is in files is given as it is.
  const content = /^read_(?:file|text_file|media_file)$/.test(question.tool) ? joined : withoutRoot(root, joined);
  if (content.length > maxResult) {
    throw ApiError.invalid(question.field, 'The result is larger than 1 MiB. Ask for less at a time.');
  }
  const isBinary = blocks.some(({ bytes }) => bytes !== null);
  return {
    content,
    size: isBinary ? blocks.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) : Buffer.byteLength(content),
  };
}

function withoutRoot(root: string, text: string): string {
  return text.replaceAll(`${root}/`, '/').replaceAll(root, '/');
}

/** `bytes`: of what base64 stands for. */
function contentOf(block: CallToolResult['content'][number]): { readonly text: string; readonly bytes: number | null } {
  const base64 =
    block.type === 'image' || block.type === 'audio'
      ? block.data
      : block.type === 'resource' && 'blob' in block.resource
        ? block.resource.blob
        : undefined;
  if (base64 !== undefined) return { text: base64, bytes: Buffer.byteLength(base64, 'base64') };
  return { text: block.type === 'text' ? block.text : '', bytes: null };
}

const sentences: { readonly [code: string]: string } = {
  EISDIR: 'This is a directory, not a file.',
  ENOTDIR: 'A part of the path is a file, not a directory.',
  EEXIST: 'Something with this name exists already.',
  ENOTEMPTY: 'The directory is not empty.',
  EIRREGULAR: 'This is neither a file nor a directory.',
  EFBIG: 'Files and listings of at most 1 MiB and 10,000 entries are read and written whole.',
  EINVAL: 'A directory cannot be moved into itself.',
};

/** What the server says of a failure begins with the system's code for it, or is a sentence of the server's own. */
function refusalOf(text: string, { field, missing }: FileQuestion): ApiError {
  const code = /^(?:Error: )?(E[A-Z]+)\b/.exec(text)?.[1] ?? '';
  if (code === 'ELINK' || code === 'EOUTSIDE' || text.startsWith('Access denied')) {
    return new ApiError('access_denied', "The path leads out of the workspace's root.");
  }
  if (code === 'ENOENT') return missing;
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : ofItsOwn(text);
  if (sentence !== undefined) return ApiError.invalid(field, sentence);
  return new ApiError('service_unavailable', 'The files cannot be reached at the moment. Please try again.', {
    headers: { 'retry-after': '5' },
    cause: new Error(text.slice(0, 500)),
  });
}

function ofItsOwn(text: string): string | undefined {
  if (text.startsWith('Parent directory does not exist')) return 'The directory to put it in does not exist.';
  if (text.startsWith('Destination already exists'))
    return 'Something with the name of the destination exists already.';
  if (text.startsWith('Could not find exact match')) return 'The text to replace is not in the file.';
  if (text.startsWith('Cannot specify both head and tail')) return 'Give head or tail, not both.';
  return undefined;
}
