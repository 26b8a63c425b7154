// Written by `npm run sdk` from src/engine/sdk/runtime/clock.ts.

export const systemClock = {
    now: () => Date.now(),
    after(milliseconds, call) {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
    },
    random: () => Math.random(),
};
