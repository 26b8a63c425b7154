/**
 * Works through items in order, so many at a time as there are lanes: each lane takes the next one when it has finished
 * its last. Ends early once `isStopped` returns true.
 *
 * @throws {Error} what the work throws, once the others have finished what they had begun
 */
export async function inLanes<Item, Lane>(
  items: readonly Item[],
  lanes: readonly Lane[],
  work: (item: Item, lane: Lane) => Promise<void>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const rest = items.values();
  const ends = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const item of rest) {
        if (isStopped()) return;
        await work(item, lane);
      }
    }),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
