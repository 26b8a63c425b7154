// Written by `npm run sdk` from src/engine/sdk/runtime/deadline.ts.

export class Deadline {
    #controller = new AbortController();
    #clock;
    #at;
    #release = [];
    constructor(clock, milliseconds, reason, follows) {
        this.#clock = clock;
        this.#at = clock.now() + milliseconds;
        for (const signal of follows) {
            if (signal === undefined)
                continue;
            const follow = () => this.#controller.abort(signal.reason);
            if (signal.aborted)
                follow();
            signal.addEventListener('abort', follow, { once: true });
            this.#release.push(() => signal.removeEventListener('abort', follow));
        }
        this.#release.push(clock.after(milliseconds, () => this.#controller.abort(reason())));
    }
    get signal() {
        return this.#controller.signal;
    }
    remaining() {
        return this.#at - this.#clock.now();
    }
    within(promise) {
        const { signal } = this;
        return new Promise((resolve, reject) => {
            const aborted = () => reject(signal.reason);
            if (signal.aborted)
                aborted();
            signal.addEventListener('abort', aborted, { once: true });
            promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', aborted));
        });
    }
    async sleep(milliseconds) {
        let cancel = () => { };
        const over = new Promise((resolve) => {
            cancel = this.#clock.after(milliseconds, resolve);
        });
        await this.within(over).finally(cancel);
    }
    end() {
        for (const release of this.#release)
            release();
    }
}
