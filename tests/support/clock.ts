import type { Clock } from '../../src/platform/clock.ts';

/** A clock that stands still at the real time until it is moved. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
}

export function testClock(): TestClock {
  let moved = 0;
  const start = Date.now();
  return {
    now: () => new Date(start + moved),
    advance(milliseconds) {
      moved += milliseconds;
    },
  };
}
