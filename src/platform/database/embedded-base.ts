import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';

/** What an archive of the files of a database says of itself. */
export interface BaseHeader {
  /** The version of PGlite that wrote the files. */
  readonly pglite: string;
  /** The migrations that have run on it, in their order. */
  readonly migrations: readonly string[];
  readonly directories: readonly string[];
  /** Paths and sizes, in the order of the contents. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** The archive that this version ships. */
export const shippedBase = new URL('../../../generated/embedded-base.zst', import.meta.url);

const manifest = new URL('../../../package.json', import.meta.url);

/** Returns the version of PGlite that this version of the product pins. */
export function pinnedPglite(): string {
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: { [name: string]: string } };
  return dependencies['@electric-sql/pglite'] ?? '';
}

/**
 * Writes the files of a new, empty database, on which the migrations of its header have run, into `directory`: `initdb` and the
 * migrations take ten times as long. Returns false, and writes nothing, if the archive is missing or another version of PGlite
 * wrote it. All databases that come from it have one system identifier, which only replication compares.
 */
export function unpackBase(directory: string, archive: URL | string = shippedBase): boolean {
  if (!existsSync(archive)) return false;
  const { header, contents } = readBase(archive);
  if (header.pglite !== pinnedPglite()) return false;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  for (const path of header.directories) mkdirSync(join(directory, path), { mode: 0o700 });
  let start = 0;
  for (const [path, bytes] of header.files) {
    writeFileSync(join(directory, path), contents.subarray(start, start + bytes), { mode: 0o600 });
    start += bytes;
  }
  return true;
}

/** Returns the parts of an archive. */
export function readBase(archive: URL | string): { readonly header: BaseHeader; readonly contents: Buffer } {
  const data = zstdDecompressSync(readFileSync(archive));
  const end = 4 + data.readUInt32LE(0);
  return { header: JSON.parse(data.toString('utf8', 4, end)) as BaseHeader, contents: data.subarray(end) };
}
