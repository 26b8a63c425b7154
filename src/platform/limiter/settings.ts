import { ConfigError } from '../config-error.ts';
import { type Environment, text } from '../settings/environment.ts';

export interface LimiterSettings {
  /** Rate limits that all processes share; null: each process counts in its own memory. */
  readonly redisUrl: string | null;
}

/** Throws `ConfigError`. */
export function limiterSettings(environment: Environment): LimiterSettings {
  const redisUrl = text(environment, 'REDIS_URL') ?? null;
  // The client would take any other text for the path of a socket. The message doesn't repeat it: it may have a password.
  if (redisUrl !== null && (!/^rediss?:\/\//.test(redisUrl) || !URL.canParse(redisUrl))) {
    throw new ConfigError('REDIS_URL must be a URL such as redis://:password@redis.example.com:6379');
  }
  return { redisUrl };
}
