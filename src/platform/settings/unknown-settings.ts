import { closest } from '../values/closest.ts';
import type { Environment } from './environment.ts';

/** A variable that no setting reads, although its name looks like one. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting with the most similar name; null if none is similar. */
  readonly meant: string | null;
}

/** Returns an environment that adds the name of each variable that is read to `names`: these are the settings. */
export function recordNames(environment: Environment): {
  readonly environment: Environment;
  readonly names: Set<string>;
} {
  const names = new Set<string>();
  // `Object.entries` looks up each property before it reads its value: that reads no setting.
  let listed: string | symbol | null = null;
  const recording = new Proxy(environment, {
    getOwnPropertyDescriptor(target, name) {
      listed = name;
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    get(target, name) {
      if (listed !== name) names.add(String(name));
      listed = null;
      return target[String(name)];
    },
  });
  return { environment: recording, names };
}

/** First words of settings that few other programs use for theirs. */
const ours = /^(?:AI|CORS|DATABASE|EMBEDDED|JOB|METRICS|OAUTH|OUTBOUND|REDIS|SMTP|SOCIAL|STRIPE|TRUST)_/;
/** What Kubernetes sets in every container for services such as `redis`. */
const ofKubernetes = /_(?:SERVICE_(?:HOST|PORT)(?:_\w+)?|PORT(?:_\d+_(?:TCP|UDP)\w*)?)$/;

/**
 * Returns the variables that were probably meant as settings: those whose name differs from one in at most two letters, and
 * those that begin as settings do.
 */
export function unknownSettings(environment: Environment, settings: ReadonlySet<string>): UnknownSetting[] {
  const known = [...settings];
  return Object.keys(environment).flatMap((name) => {
    if (settings.has(name) || !/^[A-Z][A-Z0-9_]+$/.test(name) || ofKubernetes.test(name)) return [];
    // Of short names one letter may differ: HOME is not HOST.
    const meant = closest(name, known, () => (name.length < 8 ? 1 : 2));
    return meant === null && !ours.test(name) ? [] : [{ name, meant }];
  });
}
