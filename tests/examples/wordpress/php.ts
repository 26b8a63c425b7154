import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const folder = import.meta.dirname;
/** The folder of the plugin. */
export const plugin = fileURLToPath(new URL('../../../examples/wordpress-plugin', import.meta.url));

type Environment = { readonly [name: string]: string };

export interface EndedPhp {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it has printed with `show`. */
  // biome-ignore lint/suspicious/noExplicitAny: tests compare it
  readonly shown: any[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Throws with the package to install if there is no PHP. */
export function requirePhp(): void {
  const { error } = spawnSync('php', ['--version']);
  if (error) throw new Error('php is missing: apt-get install php-cli', { cause: error });
}

/** Returns the complaints of PHP about the syntax of files. */
export function syntaxErrors(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
    return status === 0 ? [] : [stdout];
  });
}

/** Runs code after a file of this folder, to the end of its process. */
export async function runPhp(file: string, code: string, environment: Environment): Promise<EndedPhp> {
  const { PATH = '', HOME = '' } = process.env;
  const script = `require '${join(folder, file)}'; ${code}`;
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'log_errors=0'];
  const child = spawn('php', [...strict, '-r', script], {
    env: { PATH, HOME, PLUGIN: plugin, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<Pick<EndedPhp, 'code' | 'signal'>>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const shown = stdout.split('\n').flatMap((line) => (/^[[{"\d\-ntf]/.test(line) ? [JSON.parse(line)] : []));
  return { ...(await ended), shown, stdout, stderr };
}
