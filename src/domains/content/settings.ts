import { ConfigError } from '../../platform/config-error.ts';
import { type Environment, type Mode, secret, text, url } from '../../platform/settings/environment.ts';

export interface ContentSettings {
  /** Language model that writes articles, over OpenAI's chat-completions protocol; null: not configured. */
  readonly ai: AiSettings | null;
}

export interface AiSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
}

/** Throws `ConfigError` where only some of the three variables are set. */
export function contentSettings(environment: Environment, mode: Mode): ContentSettings {
  const names = ['AI_BASE_URL', 'AI_API_KEY', 'AI_MODEL'];
  const missing = names.filter((name) => text(environment, name) === undefined);
  if (missing.length === names.length) return { ai: null };
  if (missing.length > 0) throw new ConfigError(`AI settings go together: ${missing.join(' and ')} is missing`);
  return {
    ai: {
      baseUrl: url(environment, 'AI_BASE_URL', ''),
      apiKey: secret(environment, mode, 'AI_API_KEY') as string,
      model: text(environment, 'AI_MODEL') as string,
    },
  };
}
