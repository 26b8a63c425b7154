/** Node's codes of a disk that takes no more, or of a directory that can't be written. */
const codes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM']);

/** Returns true if a file could not be written because of the machine. */
export function isDiskFault(error: unknown): boolean {
  return error instanceof Error && codes.has((error as NodeJS.ErrnoException).code);
}
