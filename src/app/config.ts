import { existsSync, readFileSync } from 'node:fs';
import { type AccountSettings, accountSettings } from '../domains/accounts/settings.ts';
import { type BillingSettings, billingSettings } from '../domains/billing/settings.ts';
import { type ContentSettings, contentSettings } from '../domains/content/settings.ts';
import { type DistributionSettings, distributionSettings } from '../domains/distribution/settings.ts';
import { type InsightsSettings, insightsSettings } from '../domains/insights/settings.ts';
import { type McpSettings, mcpSettings } from '../domains/mcp/settings.ts';
import { ConfigError } from '../platform/config-error.ts';
import { narrowDataDirectory } from '../platform/database/data-directory.ts';
import { type DatabaseSettings, databaseSettings } from '../platform/database/settings.ts';
import { type HttpSettings, httpSettings } from '../platform/http/settings.ts';
import { type JobSettings, jobSettings } from '../platform/jobs/settings.ts';
import { type LimiterSettings, limiterSettings } from '../platform/limiter/settings.ts';
import { type LogSettings, logSettings } from '../platform/log/settings.ts';
import { type MailSettings, mailSettings } from '../platform/mail/settings.ts';
import { type OutboundSettings, outboundSettings } from '../platform/outbound/settings.ts';
import { type SecretSettings, secretSettings } from '../platform/secrets/settings.ts';
import { type Environment, isLoopbackUrl, type Mode, oneOf } from '../platform/settings/environment.ts';
import { withSecretFiles } from '../platform/settings/secret-files.ts';
import { recordNames, type UnknownSetting, unknownSettings } from '../platform/settings/unknown-settings.ts';
import { type TelemetrySettings, telemetrySettings } from '../platform/telemetry/settings.ts';

/** Every setting of the process, read and checked once at start. Each part of the source owns its slice. */
export interface Config
  extends AccountSettings,
    BillingSettings,
    ContentSettings,
    DatabaseSettings,
    DistributionSettings,
    HttpSettings,
    InsightsSettings,
    JobSettings,
    LimiterSettings,
    LogSettings,
    MailSettings,
    McpSettings,
    OutboundSettings,
    SecretSettings,
    TelemetrySettings {
  readonly environment: Mode;
  /** Variables that look like settings and are none; see `unknownSettings`. */
  readonly unknownSettings: readonly UnknownSetting[];
}

/**
 * Returns the settings of this process, and makes everything that it writes from now on readable by its own user only.
 * Every command begins with it. Throws `ConfigError`.
 */
export function startConfig(): Config {
  process.umask(0o077);
  const environment = processEnvironment();
  narrowDataDirectory(databaseSettings(environment, modeOf(environment)).dataDir);
  return loadConfig(environment);
}

/** Returns what an operator should change although the server starts. */
export function configWarnings(config: Config): string[] {
  const misspelled = config.unknownSettings.map(({ name, meant }) =>
    meant === null ? `${name} is not a setting` : `${name} is not a setting; did you mean ${meant}?`,
  );
  if (config.environment !== 'production') return misspelled;
  const bases = { PUBLIC_URL: config.publicUrl, FRONTEND_URL: config.frontendUrl };
  const local = Object.entries(bases).flatMap(([name, base]) =>
    base.startsWith('https:') || !isLoopbackUrl(base)
      ? []
      : [`${name} is ${base}: callers elsewhere need an https URL`],
  );
  return [...misspelled, ...local];
}

/** Returns the environment of the process, completed by the file `.env` in the working directory if there is one. */
function processEnvironment(): Environment {
  if (existsSync('.env')) {
    rejectDuplicates(readFileSync('.env', 'utf8'));
    process.loadEnvFile('.env');
  }
  return process.env;
}

/** Of a variable that is given twice, one value would be ignored. */
export function rejectDuplicates(file: string): void {
  const names = new Set<string>();
  for (const [, name = ''] of file.matchAll(/^[^\S\n]*(?:export[^\S\n]+)?([A-Z][A-Z0-9_]*)[^\S\n]*=/gm)) {
    if (names.has(name)) throw new ConfigError(`${name} is given twice in .env: remove one`);
    names.add(name);
  }
}

function modeOf(environment: Environment): Mode {
  return oneOf(environment, 'APP_ENVIRONMENT', ['development', 'production'], 'development');
}

/** Reads all settings; `.env.example` lists their names and defaults. Throws `ConfigError`. */
export function loadConfig(given: Environment): Config {
  const files = recordNames(given);
  const { environment, names } = recordNames(withSecretFiles(files.environment));
  const mode = modeOf(environment);
  const database = databaseSettings(environment, mode);
  return Object.freeze({
    environment: mode,
    ...httpSettings(environment, mode),
    ...database,
    ...limiterSettings(environment),
    ...secretSettings(environment, mode, database.dataDir),
    ...mailSettings(environment, mode),
    ...outboundSettings(environment, mode),
    ...jobSettings(environment),
    ...logSettings(environment, mode),
    ...telemetrySettings(environment, mode),
    ...accountSettings(environment, mode),
    ...contentSettings(environment, mode),
    ...distributionSettings(environment),
    ...insightsSettings(environment),
    ...billingSettings(environment, mode),
    ...mcpSettings(environment),
    unknownSettings: unknownSettings(given, new Set([...files.names, ...names])),
  });
}
