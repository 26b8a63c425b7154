import { buffer } from 'node:stream/consumers';
import { create } from 'tar';

/** As npm dates the files of a package: the same files are the same bytes. */
const modifiedAt = new Date('1985-10-26T08:15:00Z');

/** Returns the package of a directory as `npm pack` would: the given files and folders of it below `package/`, gzipped. */
export async function packageTarball(directory: string, members: readonly string[]): Promise<Buffer> {
  const options = { cwd: directory, prefix: 'package', portable: true, gzip: { level: 9 }, mtime: modifiedAt };
  return await buffer(create(options, [...members].sort()));
}
