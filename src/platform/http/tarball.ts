import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const blockBytes = 512;
/** 1985-10-26, as npm dates the files of a package: the same files are the same bytes. */
const modifiedAt = 499_162_500;

/**
 * Returns the package of a directory as `npm pack` would: the given files and folders of it below `package/`, as a gzipped
 * tar archive (POSIX ustar). Throws for a path of more than 100 bytes.
 */
export async function packageTarball(directory: string, members: readonly string[]): Promise<Buffer> {
  const files = members.flatMap((member) => filesIn(directory, member)).sort();
  const entries = files.flatMap((name) => {
    const content = readFileSync(join(directory, name));
    const padding = Buffer.alloc((blockBytes - (content.length % blockBytes)) % blockBytes);
    return [header(`package/${name.replaceAll('\\', '/')}`, content.length), content, padding];
  });
  return promisify(gzip)(Buffer.concat([...entries, Buffer.alloc(2 * blockBytes)]), { level: 9 });
}

function filesIn(directory: string, member: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)))
    .filter((name) => name === member || name.startsWith(`${member}/`));
}

function header(name: string, bytes: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long for a tar archive`);
  const block = Buffer.alloc(blockBytes);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(bytes, 12), 124);
  block.write(octal(modifiedAt, 12), 136);
  // The checksum counts itself as spaces.
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
