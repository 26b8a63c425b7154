/** A setting that can't be used. `main` prints the message and exits. */
export class ConfigError extends Error {}
