// Written by `npm run sdk` from scripts/sdk/runtime/deadline.ts.

import type { Clock } from './clock.js';
/** A signal that is aborted when the time is up, or when one of the signals it follows is. */
export declare class Deadline {
    #private;
    /** @param reason makes what the signal is aborted with when the time is up. */
    constructor(clock: Clock, milliseconds: number, reason: () => Error, follows: readonly (AbortSignal | undefined)[]);
    get signal(): AbortSignal;
    remaining(): number;
    /** What the promise becomes, or the signal's reason if it is aborted before. */
    within<Result>(promise: Promise<Result>): Promise<Result>;
    /** Waits; throws the signal's reason if it is aborted meanwhile. */
    sleep(milliseconds: number): Promise<void>;
    /** Lets go of the timer and the signals. */
    end(): void;
}
