import type { FastifyBaseLogger } from 'fastify';
import { MemoryRateLimiter } from '../../engine/serve/rate-limiter.memory.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { LimiterSettings } from './settings.ts';

/** Creates the rate limiter that the settings name. The Redis client is loaded only where it is used. */
export async function configuredLimiter({ redisUrl }: LimiterSettings, log: FastifyBaseLogger): Promise<RateLimiter> {
  if (redisUrl === null) return new MemoryRateLimiter();
  const { RedisRateLimiter } = await import('../../engine/serve/rate-limiter.redis.ts');
  return RedisRateLimiter.open(redisUrl, log);
}
