/** Small enough that no other statement waits long for the rows of one. */
const batchSize = 1_000;

/**
 * Repeats `work`, which answers how many rows it found for a batch of at most `size`, until it finds fewer or the
 * signal aborts. Answers how many rows there were in all.
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
