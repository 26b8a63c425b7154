import { ConfigError } from '../config-error.ts';
import { type Environment, type Mode, oneOf } from '../settings/environment.ts';

export interface LogSettings {
  readonly logLevel: string;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Throws `ConfigError` for debug logs in production: they contain personal data. */
export function logSettings(environment: Environment, mode: Mode): LogSettings {
  const logLevel = oneOf(environment, 'LOG_LEVEL', levels, 'info');
  if (mode === 'production' && (logLevel === 'debug' || logLevel === 'trace')) {
    throw new ConfigError(`LOG_LEVEL=${logLevel} is for development only`);
  }
  return { logLevel };
}
