// Written by `npm run sdk` from src/engine/sdk/runtime/clock.ts.

/** The package's source of time and randomness. Replace it to test code that retries. */
export interface Clock {
  /** Milliseconds, as `Date.now()`. */
  now(): number;
  /** Calls back once after so many milliseconds, unless the function that it returns is called first. */
  after(milliseconds: number, call: () => void): () => void;
  /** At least 0, below 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
