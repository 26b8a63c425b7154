import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredFile } from '../../engine/serve/stored-file.ts';
import { type EncodedFile, fileName, type Width } from './image-encoder.ts';

/** The files of images, by the keys of these. */
export interface MediaFiles {
  /** Stores the files of an image, which are moved. They are on disk when it returns. */
  put(key: string, files: readonly EncodedFile[]): Promise<void>;
  /** Returns the file of a width, or of the whole image for null; undefined if it isn't stored. */
  find(key: string, width: Width | null): Promise<StoredFile | undefined>;
  /** Deletes the files of an image, if there are any. */
  remove(key: string): Promise<void>;
}

/** Returns the files in a directory, which every process of the server sees. */
export function mediaFilesIn(root: string): MediaFiles {
  // Few entries in each directory.
  const directoryOf = (key: string) => join(root, key.slice(0, 2), key);
  return {
    async put(key, files) {
      const directory = directoryOf(key);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      for (const { width, path } of files) {
        await synced(path);
        await rename(path, join(directory, fileName(width)));
      }
      for (const changed of [directory, dirname(directory), root]) await synced(changed);
    },
    async find(key, width) {
      const path = join(directoryOf(key), fileName(width));
      const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (stats === null) return undefined;
      return {
        contentType: 'image/webp',
        bytes: stats.size,
        tag: `${key}-${width ?? 'original'}`,
        open: async (range) => createReadStream(path, range),
      };
    },
    remove: (key) => rm(directoryOf(key), { recursive: true, force: true }),
  };
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Returns the SHA-256 of a file. */
export async function hashOfFile(path: string): Promise<Buffer> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest();
}
