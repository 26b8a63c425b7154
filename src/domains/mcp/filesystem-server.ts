import { mkdir, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { ApiError } from '../../engine/serve/errors.ts';
import type { McpEndpoint } from './connection.ts';
import { compileGlob, UnsupportedGlob } from './glob.ts';
import { workspacePath } from './workspace-path.ts';

/** Seed 003's result. */
export interface FileResult {
  readonly content: string;
  /** Bytes of the content. */
  readonly size: number;
}

/** As the seed describes it. */
export const filesystemServer = {
  id: 'filesystem',
  name: 'Filesystem Server',
  description: 'File and directory operations',
} as const;

/** Arguments with one path, and those with several. */
const pathArguments = ['path', 'source', 'destination'] as const;
const pathLists = ['paths'] as const;

/** The process sends results of at most 14 MiB of JSON; non-ASCII characters take several bytes. */
const maxMessageBytes = 32 * 1_048_576;
/** Largest result, in characters. */
const maxResult = 1_048_576;

const entry = createRequire(import.meta.url).resolve('@modelcontextprotocol/server-filesystem/package.json');
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const guard = fileOf('confined-files.ts');
const substitutes = ['linear-minimatch.ts', 'glob.ts', 'bounded-diff.ts'].map(fileOf);
const packageFile = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** Returns the directory that contains those of all workspaces, created if missing. */
export async function sharedRoot(dataDir: string): Promise<string> {
  const root = join(dataDir, 'mcp');
  await mkdir(root, { recursive: true, mode: 0o700 });
  return realpath(root);
}

/** Returns the directory of a workspace's files, created if missing. */
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
 * Returns how to start the filesystem server for all workspaces. Node's permission model limits the process to its code
 * and the root, and `confined-files.ts` limits each call to the directory of its workspace.
 */
export function filesystemEndpoint(root: string): McpEndpoint {
  const modules = entry.slice(0, entry.lastIndexOf('/@modelcontextprotocol/'));
  const readable = [root, modules, guard, ...substitutes, packageFile, '/proc/self/fd'];
  const writable = [root, '/proc/self/fd'];
  return {
    kind: 'stdio',
    // Without this process's environment: the SDK would pass on its home, and tools their tracing.
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

/**
 * Returns the arguments for the server: paths of the workspace become paths of this machine.
 * Throws what `workspacePath` throws, and `validation_failed` for patterns that can't be matched in linear time.
 */
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
  if (typeof given.pattern === 'string') requireGlob('arguments.pattern', given.pattern);
  if (Array.isArray(given.excludePatterns)) {
    if (given.excludePatterns.length > maxPatterns) {
      throw ApiError.invalid('arguments.excludePatterns', `There are more than ${maxPatterns} patterns.`);
    }
    for (const [index, pattern] of given.excludePatterns.entries()) {
      requireGlob(`arguments.excludePatterns.${index}`, String(pattern));
    }
  }
  return given;
}

const maxPatterns = 20;

function requireGlob(field: string, pattern: string): void {
  try {
    compileGlob(pattern);
  } catch (error) {
    if (error instanceof UnsupportedGlob) throw ApiError.invalid(field, error.message);
    throw error;
  }
}

const blockBytes = 4_096;

/** Returns the bytes that a call may add to the workspace's files, at most; 0 for tools that only read. */
export function maxAddedBytes(tool: string, args: { readonly [name: string]: unknown }): number {
  const blocks = (text: unknown) =>
    Math.max(1, Math.ceil(Buffer.byteLength(String(text ?? '')) / blockBytes)) * blockBytes;
  switch (tool) {
    case 'write_file':
      return blocks(args.content);
    case 'edit_file':
      return args.dryRun === true || !Array.isArray(args.edits)
        ? 0
        : blocks(args.edits.map(({ newText }) => String(newText)).join(''));
    case 'create_directory':
      return blockBytes * String(args.path).split('/').length;
    default:
      return 0;
  }
}

/** Names the workspace of a call to the process, and returns the bytes that it added to the workspace's files. */
export const callMeta = {
  of: (workspaceId: number) => ({ 'colophon/workspace': String(workspaceId) }),
  addedBytes: ({ _meta }: CallToolResult): number => Number(_meta?.['colophon/bytes'] ?? 0),
};

function located(root: string, field: string, path: string): string {
  return join(root, ...workspacePath(field, path));
}

/** How errors of a call are reported: the field with the path, and the error for a missing file. */
export interface FileCall {
  readonly tool: string;
  readonly field: string;
  readonly missing: ApiError;
}

/** Returns how errors of a tool are reported. */
export function fileCall(tool: string): FileCall {
  const field = tool === 'move_file' ? 'arguments' : 'arguments.path';
  return { tool, field, missing: ApiError.invalid(field, 'No such file or directory.') };
}

/**
 * Returns the server's result in the seed's form, without paths of this machine.
 * Throws `access_denied` for a path outside the root, `validation_failed` for arguments that the server rejects, and
 * `service_unavailable` for errors of the disk.
 */
export function fileResult(root: string, call: FileCall, result: CallToolResult): FileResult {
  const blocks = result.content.map(contentOf);
  const joined = blocks.map(({ text }) => text).join('\n');
  if (result.isError === true) throw errorOf(joined, call);
  // Contents of files are returned unchanged.
  const content = contentOfResult(root, call.tool, joined);
  if (content.length > maxResult) {
    throw ApiError.invalid(call.field, 'The result is larger than 1 MiB. Request less at a time.');
  }
  const isBinary = blocks.some(({ bytes }) => bytes !== null);
  return {
    content,
    size: isBinary ? blocks.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) : Buffer.byteLength(content),
  };
}

function contentOfResult(root: string, tool: string, text: string): string {
  if (/^read_(?:file|text_file|media_file)$/.test(tool)) return text;
  // The process may use the directory of all workspaces, a call only its own.
  if (tool === 'list_allowed_directories') return text.replaceAll(dirname(root), '/');
  return text.replaceAll(`${root}/`, '/').replaceAll(root, '/');
}

/** `bytes`: the size of base64 content when decoded. */
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
  ETIMEDOUT: 'The call takes too long. Give a directory further down.',
};

/** The server's error message begins with the system's code, or is a sentence of its own. */
function errorOf(text: string, { field, missing }: FileCall): ApiError {
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
