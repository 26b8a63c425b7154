import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { openDatabase } from './database.ts';
import { type BaseHeader, pinnedPglite, readBase, shippedBase } from './embedded-base.ts';
import { migrateToLatest } from './migrate.ts';
import { migrationNames } from './migration.ts';
import { WatchedPglite } from './watched-pglite.ts';

/**
 * How many migrations a first start may run in addition to those of the archive. A migration that has landed is never edited,
 * so an older archive leads to the same schema, and each new one adds megabytes to the history of the repository.
 */
const mostPending = 20;

/** Writes `embedded-base.zst` into `outputDir`: the current one while it is usable, because no two of `initdb` are equal. */
export async function emitEmbeddedBase(outputDir: string): Promise<void> {
  const target = join(outputDir, 'embedded-base.zst');
  if (await isUsable()) {
    if (!existsSync(target)) copyFileSync(shippedBase, target);
    return;
  }
  writeFileSync(target, await createBase());
}

async function isUsable(): Promise<boolean> {
  if (!existsSync(shippedBase)) return false;
  const { header } = readBase(shippedBase);
  const current = await migrationNames();
  const ran = new Set(header.migrations);
  const pending = current.filter((name) => !ran.has(name));
  const isKnown = header.migrations.every((name) => current.includes(name));
  return header.pglite === pinnedPglite() && isKnown && pending.length <= mostPending;
}

/** Returns the archive of a new database on which all migrations have run. */
export async function createBase(): Promise<Buffer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'embedded-base-'));
  const directory = join(dataDir, 'pglite');
  try {
    await (await WatchedPglite.start({ dataDir: directory })).close();
    const { db, close } = await openDatabase({ dataDir, durability: 'relaxed' });
    const migrations = await migrateToLatest(db);
    await close();
    return pack(directory, migrations);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

function pack(directory: string, migrations: readonly string[]): Buffer {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).map((entry) => ({
    isDirectory: entry.isDirectory(),
    path: join(entry.parentPath, entry.name).slice(directory.length + 1),
  }));
  // A directory sorts before what is in it.
  const sorted = entries.sort((one, other) => (one.path < other.path ? -1 : 1));
  const files = sorted
    .filter(({ isDirectory }) => !isDirectory)
    .map(({ path }) => ({ path, bytes: readFileSync(join(directory, path)) }));
  const header: BaseHeader = {
    pglite: pinnedPglite(),
    migrations,
    directories: sorted.filter(({ isDirectory }) => isDirectory).map(({ path }) => path),
    files: files.map(({ path, bytes }) => [path, bytes.length]),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return zstdCompressSync(Buffer.concat([length, text, ...files.map(({ bytes }) => bytes)]), {
    params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 24 },
  });
}
