import { ConfigError } from '../config-error.ts';
import { isPlaceholder } from './placeholder.ts';

/** Environment variables by name, as the process received them. */
export type Environment = { readonly [name: string]: string | undefined };

/** Value of `APP_ENVIRONMENT`. */
export type Mode = 'development' | 'production';

/** Returns the trimmed value; undefined where the variable is missing or blank. */
export function text(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** Returns a password or token, or undefined. Throws `ConfigError` where production has a placeholder. */
export function secret(environment: Environment, mode: Mode, name: string): string | undefined {
  const value = text(environment, name);
  if (mode === 'production' && value !== undefined && isPlaceholder(value)) {
    throw new ConfigError(`${name} is a placeholder or can be guessed: set the secret itself, or remove the setting`);
  }
  return value;
}

/** Returns the items of a comma-separated value, trimmed, without empty ones. Throws `ConfigError` for duplicates. */
export function list(environment: Environment, name: string): string[] {
  const given = text(environment, name)?.split(',') ?? [];
  const items = given.map((item) => item.trim()).filter((item) => item !== '');
  const duplicate = items.find((item, index) => items.indexOf(item) !== index);
  if (duplicate !== undefined) throw new ConfigError(`${name} lists ${duplicate} twice: remove one`);
  return items;
}

/** Returns a whole number from `least` to `most`. Throws `ConfigError`. */
export function integer(
  environment: Environment,
  name: string,
  { fallback, least, most }: { readonly fallback: number; readonly least: number; readonly most: number },
): number {
  const value = text(environment, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not ${value}`);
  }
  return number;
}

/** Returns one of the `allowed` values. Throws `ConfigError`. */
export function oneOf<Value extends string>(
  environment: Environment,
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const value = text(environment, name);
  if (value === undefined) return fallback;
  if (!allowed.includes(value as Value)) {
    throw new ConfigError(`${name} must be one of ${allowed.join(', ')}, not ${value}`);
  }
  return value as Value;
}

/** Returns an http(s) URL without trailing slashes. Throws `ConfigError`. */
export function url(environment: Environment, name: string, fallback: string): string {
  const value = text(environment, name) ?? fallback;
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new ConfigError(`${name} must be an http(s) URL, not ${value}`);
  }
  return value.replace(/\/+$/, '');
}

/**
 * Returns the base URL of pages that people open, without trailing slashes. In production it is https, so that tokens in links
 * can't be read on the way; `http` is left to loopback. Throws `ConfigError`.
 */
export function publicBase(environment: Environment, mode: Mode, name: string, fallback: string): string {
  const value = url(environment, name, fallback);
  if (mode === 'production' && !value.startsWith('https:') && !isLoopbackUrl(value)) {
    throw new ConfigError(`${name} must begin with https:// in production, not ${value}`);
  }
  return value;
}

/** Whether a URL leads to this machine: what is sent there crosses no network. */
export function isLoopbackUrl(value: string): boolean {
  return /^(?:localhost|\[::1\]|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(new URL(value).hostname);
}
