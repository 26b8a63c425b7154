import type { Mode } from '../settings/environment.ts';

/** Kind of a server's API keys: a development server issues and accepts test keys only, a production one live keys. */
export type KeyMode = 'test' | 'live';

export function keyMode(environment: Mode): KeyMode {
  return environment === 'production' ? 'live' : 'test';
}
