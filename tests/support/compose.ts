import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

/** A service of docker-compose.yml. */
export interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: { readonly [service: string]: { readonly condition: string } };
  readonly deploy?: { readonly replicas?: number };
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly stop_grace_period?: string;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}

export interface Compose {
  readonly services: { readonly [name: string]: Service };
  readonly networks: { readonly front: { readonly ipam: { readonly config: readonly { readonly subnet: string }[] } } };
  readonly volumes: { readonly [name: string]: null };
  readonly secrets: { readonly [name: string]: { readonly file: string } };
}

/** Reads docker-compose.yml. */
export const readCompose = (): Compose =>
  parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as Compose;

/** Fills in variables as compose does: `${NAME:-default}` and `${NAME:+other}`, also inside each other. */
export function interpolate(given: string, variables: { readonly [name: string]: string } = {}): string {
  for (let value = given; ; ) {
    const next = value.replace(/\$\{(\w+):([-+])([^${}]*)\}/, (_, name: string, operator: string, other: string) => {
      const set = variables[name] ?? '';
      return operator === '+' ? set && other : set || other;
    });
    if (next === value) return value;
    value = next;
  }
}

/** Creates the secrets in a directory, and returns its path. */
export function createSecrets(directory: string): string {
  const { status, stderr } = spawnSync('sh', ['deploy/create-secrets.sh', directory], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`deploy/create-secrets.sh: ${stderr}`);
  return directory;
}
