/**
 * Loaded before the filesystem server into its process (`node --import`). The process serves all workspaces: its root is
 * the directory of their directories, and each call names its workspace in `_meta`. During a call, files are reachable
 * below that workspace's directory only.
 *
 * The server checks a path before it uses it, so a directory that is swapped for a link in between would lead out.
 * Here each part of a path is opened from the directory before it, without following links (as Linux's `openat2` does
 * with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS), so a concurrent swap has no effect. Files with a second name (hard links)
 * are rejected, and so is everything that is neither a file nor a directory.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import fs, { constants, type Dirent, type Stats } from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { join, relative, sep } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

/** Largest file that is read or written whole, in bytes. */
const maxFileBytes = 1_048_576;
const maxEntries = 10_000;
/** Entries listed and bytes read in one call. */
const maxListedEntries = 20_000;
const maxReadBytes = 4 * maxFileBytes;
/** Comparisons of lines, and bytes searched, in one edit. */
const maxComparedLines = 20_000_000;
const maxSearchedBytes = 256 * maxFileBytes;
/** Largest result, in characters of JSON. */
const maxResultCharacters = 14 * maxFileBytes;
/** A call that takes longer fails, in milliseconds: nothing goes on after the caller has given up. */
const callTimeLimit = 20_000;
/** Files and directories occupy whole blocks. */
const blockBytes = 4_096;
/** The members of `_meta` by which the API and this process communicate. */
const workspaceMember = 'colophon/workspace';
const bytesMember = 'colophon/bytes';

/** One call of a tool. */
interface Call {
  /** The directory of the call's workspace. */
  readonly root: string;
  /** The texts that an edit searches for; none for other tools. */
  readonly edits: readonly string[];
  /** By `performance.now()`. */
  readonly deadline: number;
  /** Bytes that the call has added to the workspace's files, less those it has freed. */
  bytes: number;
  listedEntries: number;
  readBytes: number;
  /** The code of the limit that the call has exceeded. The server ignores some errors, so it also replaces the result. */
  exceeded: string | null;
}

const root = process.argv[2] as string;
const calls = new AsyncLocalStorage<Call>();
const { open, mkdir, readdir, rename, unlink, lstat } = fs.promises;
const { openSync, closeSync, fstatSync, lstatSync, createReadStream } = fs;
const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = constants;
/** On Linux a path may begin at an open directory; on other systems the parts are checked by name. */
const beginsAtDescriptors = process.platform === 'linux';
const rootDescriptor = openSync(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);

/** Returns an error whose first word the API maps to an error of its own. */
function rejection(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: rejected`), { code });
}

/** Returns the error without the path in its message, which would reveal directories of the machine. */
function withoutPath(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP') return rejection('ELINK');
  return code === undefined ? error : rejection(code);
}

/** A directory on the way to a file, held open; `path` leads into it. */
interface Directory {
  readonly path: string;
  readonly descriptor: number;
}

/** Ends the current call with an error, whether or not the server passes it on. */
function exceed(code: string): NodeJS.ErrnoException {
  const call = calls.getStore();
  if (call !== undefined) call.exceeded = code;
  return rejection(code);
}

/** Returns the names from the root on: that of the call's workspace, and those below it. */
function partsOf(path: unknown): string[] {
  const call = calls.getStore();
  if (call === undefined || typeof path !== 'string' || path.includes('\0')) throw rejection('EOUTSIDE');
  if (call.exceeded !== null) throw rejection(call.exceeded);
  if (performance.now() > call.deadline) throw exceed('ETIMEDOUT');
  const inside = relative(call.root, path);
  const parts = inside === '' ? [] : inside.split(sep);
  if (inside.startsWith(sep) || parts.includes('..')) throw rejection('EOUTSIDE');
  return [relative(root, call.root), ...parts];
}

/** Opens the directories from the root on, each from the one before. */
function enter(parts: readonly string[]): Directory {
  let current: Directory = { path: beginsAtDescriptors ? `/proc/self/fd/${rootDescriptor}` : root, descriptor: -1 };
  for (const part of parts) {
    const path = `${current.path}/${part}`;
    try {
      if (lstatSync(path).isSymbolicLink()) throw rejection('ELINK');
      const descriptor = openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK);
      leave(current);
      current = { path: beginsAtDescriptors ? `/proc/self/fd/${descriptor}` : path, descriptor };
    } catch (error) {
      leave(current);
      throw error;
    }
  }
  return current;
}

function leave({ descriptor }: Directory): void {
  if (descriptor !== -1) closeSync(descriptor);
}

/** Works on the entry of a path, from within its directory. `isRoot`: the entry is the workspace's own directory. */
async function at<Result>(path: unknown, work: (entry: string, isRoot: boolean) => Promise<Result> | Result) {
  const parts = partsOf(path);
  const name = parts.pop() as string;
  try {
    const parent = enter(parts);
    try {
      return await work(`${parent.path}/${name}`, parts.length === 0);
    } finally {
      leave(parent);
    }
  } catch (error) {
    throw withoutPath(error);
  }
}

/** Returns the stats of a file or directory. Throws for everything else, and for links. */
function plain(stats: Stats): Stats {
  if (stats.isSymbolicLink()) throw rejection('ELINK');
  if (!stats.isFile() && !stats.isDirectory()) throw rejection('EIRREGULAR');
  if (stats.isFile() && stats.nlink > 1) throw rejection('ELINK');
  return stats;
}

/** The bytes that an entry counts in the workspace's storage. */
function bytesOf(stats: Stats): number {
  return Math.max(1, Math.ceil((stats.isFile() ? stats.size : 0) / blockBytes)) * blockBytes;
}

function count(bytes: number): void {
  const call = calls.getStore();
  if (call !== undefined) call.bytes += bytes;
}

/** The server looks at the directory of all workspaces at its start, and on the way to new files. */
function isSharedRoot(path: unknown): boolean {
  return path === root;
}

async function statOf(path: unknown): Promise<Stats> {
  if (isSharedRoot(path)) return fstatSync(rootDescriptor);
  return await at(path, async (entry) => plain(await lstat(entry)));
}

function opened(path: unknown, flags: number): Promise<fs.promises.FileHandle> {
  return at(path, async (entry, isRoot) => {
    if (isRoot) throw rejection('EISDIR');
    // O_NONBLOCK, because opening a pipe would wait for its other end.
    const handle = await open(entry, flags | O_NOFOLLOW | O_NONBLOCK, 0o600);
    try {
      const stats = plain(await handle.stat());
      if (stats.isDirectory()) throw rejection('EISDIR');
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  });
}

async function readFile(path: unknown, options: unknown): Promise<string | Buffer> {
  const handle = await opened(path, O_RDONLY);
  try {
    const { size } = await handle.stat();
    if (size > maxFileBytes) throw rejection('EFBIG');
    countRead(size);
    // One byte more than expected, because a file may grow while it is read.
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    const bytes = buffer.subarray(0, Math.min(length, size));
    requireShortEdit(bytes);
    return options === undefined || options === null ? bytes : bytes.toString('utf8');
  } finally {
    await handle.close();
  }
}

function countRead(bytes: number): void {
  const call = calls.getStore();
  if (call === undefined) return;
  call.readBytes += bytes;
  if (call.readBytes > maxReadBytes) throw exceed('EFBIG');
}

/** The server compares each line of a file with those of an edit, and searches the file for each edit. */
function requireShortEdit(bytes: Buffer): void {
  const { edits = [] } = calls.getStore() ?? {};
  if (edits.length === 0) return;
  const lines = (text: string) => text.split('\n').length;
  const comparisons = lines(bytes.toString('latin1')) * edits.reduce((sum, text) => sum + lines(text), 0);
  if (comparisons > maxComparedLines || bytes.length * edits.length > maxSearchedBytes) throw rejection('EFBIG');
}

/** Creates a new file. The server replaces an existing one by renaming, which no link can divert. */
async function writeFile(path: unknown, content: unknown): Promise<void> {
  const bytes = Buffer.from(String(content), 'utf8');
  if (bytes.length > maxFileBytes) throw rejection('EFBIG');
  const handle = await opened(path, O_WRONLY | O_CREAT | O_EXCL);
  try {
    await handle.writeFile(bytes);
  } finally {
    count(bytesOf(await handle.stat()));
    await handle.close();
  }
}

async function makeDirectory(path: unknown): Promise<void> {
  const parts = partsOf(path);
  try {
    for (let depth = 1; depth < parts.length; depth += 1) {
      const parent = enter(parts.slice(0, depth));
      try {
        await mkdir(`${parent.path}/${parts[depth]}`, 0o700);
        count(blockBytes);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      } finally {
        leave(parent);
      }
    }
    leave(enter(parts));
  } catch (error) {
    throw withoutPath(error);
  }
}

async function listed(path: unknown, options: unknown): Promise<string[] | Dirent[]> {
  // On the way to a new file the server lists the directory of all workspaces: it contains the call's own one only.
  if (isSharedRoot(path) && options === undefined) return partsOf(calls.getStore()?.root);
  const parts = partsOf(path);
  try {
    const directory = enter(parts);
    try {
      const entries = await readdir(directory.path, { withFileTypes: true });
      if (entries.length > maxEntries) throw exceed('EFBIG');
      const call = calls.getStore() as Call;
      call.listedEntries += entries.length;
      if (call.listedEntries > maxListedEntries) throw exceed('EFBIG');
      return options === undefined ? entries.map(({ name }) => name) : entries;
    } finally {
      leave(directory);
    }
  } catch (error) {
    throw withoutPath(error);
  }
}

function renamed(from: unknown, to: unknown): Promise<void> {
  return at(from, (source, isSourceRoot) =>
    at(to, async (target, isTargetRoot) => {
      if (isSourceRoot || isTargetRoot) throw rejection('EOUTSIDE');
      plain(await lstat(source));
      const replaced = await lstat(target).catch(() => null);
      await rename(source, target);
      if (replaced !== null) count(-bytesOf(replaced));
    }),
  );
}

function unlinked(path: unknown): Promise<void> {
  return at(path, async (entry) => {
    const stats = await lstat(entry);
    await unlink(entry);
    count(-bytesOf(stats));
  });
}

async function changeMode(path: unknown, mode: number): Promise<void> {
  const handle = await opened(path, O_RDONLY);
  try {
    await handle.chmod(mode & 0o777);
  } finally {
    await handle.close();
  }
}

function streamOf(path: unknown): fs.ReadStream {
  const parts = partsOf(path);
  const name = parts.pop() as string;
  const parent = enter(parts);
  try {
    const fd = openSync(`${parent.path}/${name}`, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(fd);
    try {
      if (plain(stats).isDirectory()) throw rejection('EISDIR');
      if (stats.size > maxFileBytes) throw rejection('EFBIG');
      countRead(stats.size);
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    return createReadStream('', { fd });
  } catch (error) {
    throw withoutPath(error);
  } finally {
    leave(parent);
  }
}

const confined: { [name: string]: unknown } = {
  stat: statOf,
  lstat: statOf,
  realpath: async (path: string) => {
    await statOf(path);
    return path;
  },
  open: (path: unknown, flags: unknown) => {
    if (flags !== 'r') throw rejection('EOUTSIDE');
    return opened(path, O_RDONLY);
  },
  readFile,
  writeFile,
  mkdir: makeDirectory,
  readdir: listed,
  rename: renamed,
  unlink: unlinked,
  chmod: changeMode,
};

const promises = fs.promises as unknown as { [name: string]: unknown };
for (const name of Object.keys(promises)) {
  if (typeof promises[name] !== 'function') continue;
  // Functions that the server doesn't use are disabled, so that a later version can't use them unnoticed.
  promises[name] = confined[name] ?? (() => Promise.reject(rejection('EOUTSIDE')));
}
(fs as unknown as { [name: string]: unknown }).createReadStream = streamOf;
syncBuiltinESMExports();

// Patterns and differences in bounded time, in place of the server's own libraries.
const substitutes: { readonly [name: string]: string } = {
  minimatch: new URL('linear-minimatch.ts', import.meta.url).href,
  diff: new URL('bounded-diff.ts', import.meta.url).href,
};
registerHooks({
  resolve(specifier, context, next) {
    const substitute = context.parentURL?.includes('/server-filesystem/dist/') ? substitutes[specifier] : undefined;
    return substitute === undefined ? next(specifier, context) : { url: substitute, shortCircuit: true };
  },
});

interface Message {
  readonly method?: string;
  readonly params?: {
    readonly name?: string;
    readonly arguments?: { readonly edits?: readonly { readonly oldText?: unknown }[] };
    readonly _meta?: { readonly [member: string]: unknown };
  };
  readonly result?: { _meta?: { [member: string]: unknown }; [member: string]: unknown };
}

/** Returns the call of a message, undefined for messages that name no workspace: those reach no file. */
function callOf({ method, params }: Message): Call | undefined {
  const workspace = params?._meta?.[workspaceMember];
  if (method !== 'tools/call' || typeof workspace !== 'string' || !/^\d+$/.test(workspace)) return undefined;
  const edits = params?.name === 'edit_file' ? (params.arguments?.edits ?? []) : [];
  return {
    root: join(root, workspace),
    edits: edits.map(({ oldText }) => String(oldText)),
    deadline: performance.now() + callTimeLimit,
    bytes: 0,
    listedEntries: 0,
    readBytes: 0,
    exceeded: null,
  };
}

const { start, send } = StdioServerTransport.prototype;
StdioServerTransport.prototype.start = function (this: StdioServerTransport) {
  const handle = this.onmessage;
  this.onmessage = (message) => {
    const call = callOf(message as Message);
    if (call === undefined) calls.exit(() => handle?.(message));
    else calls.run(call, () => handle?.(message));
  };
  return start.call(this);
};
StdioServerTransport.prototype.send = function (this: StdioServerTransport, message) {
  const call = calls.getStore();
  const { result } = message as Message;
  if (call === undefined || result === undefined) return send.call(this, message);
  const isTooLarge = call.exceeded === null && JSON.stringify(result).length > maxResultCharacters;
  const code = isTooLarge ? 'EFBIG' : call.exceeded;
  const content = [{ type: 'text', text: `${code}: rejected` }];
  const sent = code === null ? result : { content, isError: true };
  return send.call(this, { ...message, result: { ...sent, _meta: { [bytesMember]: call.bytes } } } as typeof message);
};
