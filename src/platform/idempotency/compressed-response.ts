import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';

/** Compressing less costs more time than it saves bytes. */
const leastBytes = 1_024;
/** Longer texts are compressed outside the event loop. */
const maxSyncBytes = 16_384;
const level = 1;
/** More than any response has. */
const maxBytes = 64 * 2 ** 20;
const plain = 0;
const deflated = 1;

const deflate = promisify<Buffer, { level: number }, Buffer>(deflateRaw);
const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** Returns a text in UTF-8, compressed if it is long. The first byte says how. */
export async function compressText(text: string): Promise<Buffer> {
  const bytes = Buffer.from(text);
  if (bytes.length < leastBytes) return Buffer.concat([Buffer.of(plain), bytes]);
  const packed = bytes.length <= maxSyncBytes ? deflateRawSync(bytes, { level }) : await deflate(bytes, { level });
  return Buffer.concat([Buffer.of(deflated), packed]);
}

/** Returns the text that `compressText` has packed. Texts of earlier versions begin with the brace of their headers. */
export async function decompressText(packed: Buffer): Promise<string> {
  if (packed[0] === deflated) return (await inflate(packed.subarray(1), { maxOutputLength: maxBytes })).toString();
  return packed.subarray(packed[0] === plain ? 1 : 0).toString();
}
