import { ConfigError } from '../../platform/config-error.ts';
import { type Environment, text } from '../../platform/settings/environment.ts';

export interface InsightsSettings {
  /** Lower-case name of the header in which the proxy reports the visitor's country. Null: none does. */
  readonly countryHeader: string | null;
}

/** Throws `ConfigError`. */
export function insightsSettings(environment: Environment): InsightsSettings {
  const name = text(environment, 'COUNTRY_HEADER')?.toLowerCase() ?? null;
  if (name !== null && !/^[a-z0-9-]{1,64}$/.test(name)) {
    throw new ConfigError(`COUNTRY_HEADER is ${name}: it takes the name of a header, such as CF-IPCountry`);
  }
  if (name !== null && text(environment, 'TRUST_PROXY') === undefined) {
    throw new ConfigError(
      'COUNTRY_HEADER needs TRUST_PROXY: only your proxies report countries, any client could send the header',
    );
  }
  return { countryHeader: name };
}
