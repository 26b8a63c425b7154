/**
 * Loaded before the filesystem server into its process (`node --import`): its files are then reached through the
 * directory named on its command line and no other way.
 *
 * The server checks a path and uses it afterwards, so whoever swaps a directory for a link in between leads it out.
 * Here each part of a path is opened from the directory before it, without following links (what Linux has `openat2`
 * with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS for): whatever is swapped meanwhile, there is no way out to be taken.
 * Files with a second name (hard links) are refused, and so is all that is neither a file nor a directory.
 */
import fs, { constants, type Dirent, type Stats } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, sep } from 'node:path';

/** Largest file that is read or written whole, in bytes. */
const maxFileBytes = 1_048_576;
const maxEntries = 10_000;

const root = process.argv[2] as string;
const { open, mkdir, readdir, rename, unlink, lstat } = fs.promises;
const { openSync, closeSync, fstatSync, lstatSync, createReadStream } = fs;
const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = constants;
/** Linux lets a path begin at an open directory; elsewhere the parts are checked by name. */
const beginsAtDescriptors = process.platform === 'linux';
const rootDescriptor = openSync(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);

/** A refusal whose first word tells the API which of its own it is. */
function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: refused`), { code });
}

/** The error without the path in its message: callers have no business with the machine's directories. */
function withoutPath(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP') return refusal('ELINK');
  return code === undefined ? error : refusal(code);
}

/** A directory on the way to a file, held open; `path` reaches into it. */
interface Directory {
  readonly path: string;
  readonly descriptor: number;
}

function partsOf(path: unknown): string[] {
  if (typeof path !== 'string' || path.includes('\0')) throw refusal('EOUTSIDE');
  const inside = relative(root, path);
  const parts = inside === '' ? [] : inside.split(sep);
  if (inside.startsWith(sep) || parts.includes('..')) throw refusal('EOUTSIDE');
  return parts;
}

/** Opens the directories from the root on, one from the other. */
function enter(parts: readonly string[]): Directory {
  let current: Directory = { path: beginsAtDescriptors ? `/proc/self/fd/${rootDescriptor}` : root, descriptor: -1 };
  for (const part of parts) {
    const path = `${current.path}/${part}`;
    try {
      const type = lstatSync(path);
      if (type.isSymbolicLink()) throw refusal('ELINK');
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

/** Works on the entry that a path names, from within the directory that it is in. Null names the root itself. */
async function at<Result>(path: unknown, work: (entry: string | null, parent: Directory) => Promise<Result> | Result) {
  const parts = partsOf(path);
  const name = parts.pop();
  try {
    const parent = enter(parts);
    try {
      return await work(name === undefined ? null : `${parent.path}/${name}`, parent);
    } finally {
      leave(parent);
    }
  } catch (error) {
    throw withoutPath(error);
  }
}

/** What an entry is, never what a link in its place leads to. */
function plain(stats: Stats): Stats {
  if (stats.isSymbolicLink()) throw refusal('ELINK');
  if (!stats.isFile() && !stats.isDirectory()) throw refusal('EIRREGULAR');
  if (stats.isFile() && stats.nlink > 1) throw refusal('ELINK');
  return stats;
}

function statOf(path: unknown): Promise<Stats> {
  return at(path, async (entry) => (entry === null ? fstatSync(rootDescriptor) : plain(await lstat(entry))));
}

function opened(path: unknown, flags: number): Promise<fs.promises.FileHandle> {
  return at(path, async (entry) => {
    if (entry === null) throw refusal('EISDIR');
    // O_NONBLOCK, for the opening of a pipe would wait for its other end.
    const handle = await open(entry, flags | O_NOFOLLOW | O_NONBLOCK, 0o644);
    try {
      const stats = plain(await handle.stat());
      if (stats.isDirectory()) throw refusal('EISDIR');
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
    if (size > maxFileBytes) throw refusal('EFBIG');
    // One byte more than there should be, for a file may grow while it is read.
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    const bytes = buffer.subarray(0, Math.min(length, size));
    return options === undefined || options === null ? bytes : bytes.toString('utf8');
  } finally {
    await handle.close();
  }
}

/** Makes a new file: the server replaces one by renaming, which no link can divert. */
async function writeFile(path: unknown, content: unknown): Promise<void> {
  const bytes = Buffer.from(String(content), 'utf8');
  if (bytes.length > maxFileBytes) throw refusal('EFBIG');
  const handle = await opened(path, O_WRONLY | O_CREAT | O_EXCL);
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}

async function makeDirectory(path: unknown): Promise<void> {
  const parts = partsOf(path);
  try {
    for (let depth = 0; depth < parts.length; depth += 1) {
      const parent = enter(parts.slice(0, depth));
      try {
        await mkdir(`${parent.path}/${parts[depth]}`);
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
  const parts = partsOf(path);
  try {
    const directory = enter(parts);
    try {
      const entries = await readdir(directory.path, { withFileTypes: true });
      if (entries.length > maxEntries) throw refusal('EFBIG');
      return options === undefined ? entries.map(({ name }) => name) : entries;
    } finally {
      leave(directory);
    }
  } catch (error) {
    throw withoutPath(error);
  }
}

function renamed(from: unknown, to: unknown): Promise<void> {
  return at(from, (source) =>
    at(to, async (target) => {
      if (source === null || target === null) throw refusal('EOUTSIDE');
      plain(await lstat(source));
      await rename(source, target);
    }),
  );
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
  const name = parts.pop();
  if (name === undefined) throw refusal('EISDIR');
  const parent = enter(parts);
  try {
    const fd = openSync(`${parent.path}/${name}`, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(fd);
    try {
      if (plain(stats).isDirectory()) throw refusal('EISDIR');
      if (stats.size > maxFileBytes) throw refusal('EFBIG');
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
    if (flags !== 'r') throw refusal('EOUTSIDE');
    return opened(path, O_RDONLY);
  },
  readFile,
  writeFile,
  mkdir: makeDirectory,
  readdir: listed,
  rename: renamed,
  unlink: (path: unknown) => at(path, (entry) => unlink(entry as string)),
  chmod: changeMode,
};

const promises = fs.promises as unknown as { [name: string]: unknown };
for (const name of Object.keys(promises)) {
  if (typeof promises[name] !== 'function') continue;
  // What the server has no use for doesn't work, so that a later version of it can't use it unseen.
  promises[name] = confined[name] ?? (() => Promise.reject(refusal('EOUTSIDE')));
}
(fs as unknown as { [name: string]: unknown }).createReadStream = streamOf;
syncBuiltinESMExports();
