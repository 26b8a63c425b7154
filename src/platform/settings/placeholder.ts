/** Parts of texts that examples and templates contain where the reader has to put a secret. */
const placeholders =
  /change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|place[-_ ]?holder|your[-_ ]|example|password|insert[-_ ]/i;

/** Whole values of the same kind. */
const placeholderWords = /^(?:secret|token|test|todo|key|dummy|none|null|undefined|xxx+|\.\.\.|<.*>)$/i;

/**
 * Whether a text was never meant to be a secret.
 *
 * @example
 * isPlaceholder('changeme-changeme') // true
 */
export function isPlaceholder(secret: string): boolean {
  return placeholders.test(secret) || placeholderWords.test(secret) || new Set(secret).size < 6 || isRepetition(secret);
}

/** Whether a text consists of one part that occurs several times. */
export function isRepetition(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}
