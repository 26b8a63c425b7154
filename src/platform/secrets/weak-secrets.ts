import { isRepetition } from '../settings/placeholder.ts';

/**
 * Public parts of Ed25519 keys whose private part is published: the five test vectors of RFC 8032 section 7.1, the first of
 * which is the example of RFC 8037, and the example of jwt.io.
 */
const publishedKeys: ReadonlySet<string> = new Set([
  '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
  '_FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU',
  'J4EX_BRMcjQPZ9DyMW6Dhs7_vyskKMnFH-98WX8dQm4',
  '7Bcrk61eVjv0kyxw4SRQNMNUZ-8u_U1k6_gZaDRn4r8',
  'WH7z6hpYqvPns2i4n9yymwvB3APhi4LyQ7iHOT6crtE',
]);

/** Whether the private part of the key with the public part `x` (RFC 8037) is published. */
export function isPublishedKey(x: string): boolean {
  return publishedKeys.has(x);
}

/** Whether 32 bytes are no random ones: printable text, a few values, a repeated part, or steps of equal size. */
export function isGuessableKey(key: Buffer): boolean {
  const step = ((key[1] as number) - (key[0] as number)) & 0xff;
  return (
    new Set(key).size < 16 ||
    isRepetition(key.toString('latin1')) ||
    key.every((byte) => byte >= 0x20 && byte < 0x7f) ||
    key.every((byte, index) => index === 0 || ((byte - (key[index - 1] as number)) & 0xff) === step)
  );
}
