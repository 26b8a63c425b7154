/** Small enough that other statements don't wait long for locked rows. */
const batchSize = 1_000;

/**
 * Repeats `work`, which returns the number of rows that it processed, at most `size`, until it returns fewer or the
 * signal aborts. Returns the total number of rows.
 */
export async function inBatches(
  signal: AbortSignal,
  work: (size: number) => Promise<number>,
  size = batchSize,
): Promise<number> {
  let total = 0;
  for (let done = size; done === size && !signal.aborted; total += done) done = await work(size);
  return total;
}
