// Written by `npm run sdk` from src/engine/sdk/runtime/deadline.ts.

import type { Clock } from './clock.js';
/** A signal that is aborted when the time is up, or when one of the signals it follows is. */
export declare class Deadline {
    #private;
    /** @param reason creates the error with which the signal is aborted when the time is up. */
    constructor(clock: Clock, milliseconds: number, reason: () => Error, follows: readonly (AbortSignal | undefined)[]);
    get signal(): AbortSignal;
    remaining(): number;
    /** Returns the promise's result; throws the signal's reason if it is aborted earlier. */
    within<Result>(promise: Promise<Result>): Promise<Result>;
    /** Waits; throws the signal's reason if it is aborted in that time. */
    sleep(milliseconds: number): Promise<void>;
    /** Releases the timer and the signals. */
    end(): void;
}
