import { closeSync, fsyncSync, openSync } from 'node:fs';
import { basename } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { WalSync } from './wal-sync.ts';
import type { WatchedPglite } from './watched-pglite.ts';

interface Stream {
  readonly node: object;
  /** File descriptor; undefined for a directory. */
  readonly nfd?: number;
}

type Write = (stream: Stream, buffer: Uint8Array, offset: number, length: number, position: number) => number;

/** The part of Emscripten's NODEFS that is extended here. */
interface NodeFiles {
  realPath(node: object): string;
  readonly stream_ops: { write: Write; fsync?: (stream: Stream) => number };
  readonly node_ops: { [name: string]: (...args: unknown[]) => unknown };
}

export interface SyncedFilesOptions {
  /** Called for each commit with the path of its segment of the write-ahead log. */
  readonly onSegment: (path: string) => void;
}

/** A segment of the write-ahead log. */
const segmentName = /^[0-9A-F]{24}$/;
const PAGE_BYTES = 8192;

/**
 * PGlite's files in a directory, with the syncs that PostgreSQL requests and PGlite's NODEFS leaves out. PostgreSQL
 * decides what to sync and in which order: log segments at a commit, data files and `pg_control` at a checkpoint before
 * it recycles the log. Only the sync of a segment is left to `WalSync`. Everything else that changes the disk waits for
 * that sync, because pages, removed and truncated files must never be newer than the log.
 */
export class SyncedFiles extends NodeFS {
  readonly #wal: WalSync | null;
  readonly #options: SyncedFilesOptions;

  /** Of a `WatchedPglite`. Without `wal` nothing is synced. */
  constructor(directory: string, wal: WalSync | null, options: SyncedFilesOptions) {
    super(directory);
    this.#wal = wal;
    this.#options = options;
  }

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const extend = (module: unknown) => this.#extend((module as { NODEFS: NodeFiles }).NODEFS);
    const onAbort = () => (pg as WatchedPglite).noteAbort();
    return { emscriptenOpts: { ...emscriptenOpts, onAbort, preRun: [...(emscriptenOpts.preRun ?? []), extend] } };
  }

  #extend(files: NodeFiles): void {
    const wal = this.#wal;
    files.stream_ops.fsync = (stream) => {
      const path = files.realPath(stream.node);
      const isSegment = segmentName.test(basename(path));
      if (isSegment) this.#options.onSegment(path);
      if (wal === null) return 0;
      if (isSegment) {
        wal.request(path);
        return 0;
      }
      wal.now();
      if (stream.nfd === undefined) syncPath(path);
      else fsyncSync(stream.nfd);
      return 0;
    };
    if (wal === null) return;
    const { write } = files.stream_ops;
    files.stream_ops.write = (stream, buffer, offset, length, position) => {
      if (!isWithoutLog(files.realPath(stream.node), buffer, offset, length)) wal.now();
      return write(stream, buffer, offset, length, position);
    };
    for (const name of ['unlink', 'rename', 'setattr']) {
      const change = files.node_ops[name] as (...args: unknown[]) => unknown;
      files.node_ops[name] = (...args) => {
        wal.now();
        return change(...args);
      };
    }
  }
}

/** Syncs a file or a directory. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Returns whether a write is of the log itself, or of pages that no record describes: their LSN is 0, as in new ones. */
function isWithoutLog(path: string, buffer: Uint8Array, offset: number, length: number): boolean {
  if (path.includes('/pg_wal/')) return true;
  if (length % PAGE_BYTES !== 0) return false;
  for (let page = offset; page < offset + length; page += PAGE_BYTES) {
    for (let index = page; index < page + 8; index++) if (buffer[index] !== 0) return false;
  }
  return true;
}
