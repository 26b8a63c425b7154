import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Environment = { readonly [name: string]: string };

/** Copies an example out of the repository, as its users do, with the SDK installed. Returns the folder. */
export function copyExample(t: Test, name: string): string {
  const folder = join(t.testdir({}), name);
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (source) => !source.includes('/node_modules'),
  });
  mkdirSync(join(folder, 'node_modules/@colophon'), { recursive: true });
  symlinkSync(join(root, 'generated/sdk'), join(folder, 'node_modules/@colophon/sdk'));
  return folder;
}

/** Runs a program of an example to its end. Returns its exit code and what it has printed. */
export async function runExample(folder: string, script: string, environment: Environment) {
  const child = start(folder, script, environment);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, stdout, stderr };
}

export interface StartedExample {
  readonly url: string;
  /** Ends the process with a signal, as an operator or a crash does. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Resolves when the process has printed a text. */
  printed(text: string): Promise<void>;
  /** Returns what it has printed so far. */
  output(): string;
}

/** Starts a server of an example, and returns its address, which it prints. The server ends with the test. */
export async function startExample(
  t: Test,
  folder: string,
  script: string,
  environment: Environment,
): Promise<StartedExample> {
  const child = start(folder, script, { PORT: '0', ...environment });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const waiting = new Set<() => void>();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      for (const check of waiting) check();
    });
  }
  const found = (pattern: RegExp | string): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const check = () => {
        const match = output.match(pattern);
        if (match === null) return;
        waiting.delete(check);
        resolve(match);
      };
      waiting.add(check);
      void closed.then(() => reject(new Error(`${script} has ended: ${output}`)));
      check();
    });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await closed;
  };
  t.teardown(() => stop('SIGKILL'));
  const url = (await found(/http:\/\/127\.0\.0\.1:\d+/))[0];
  return { url, stop, printed: async (text) => void (await found(text)), output: () => output };
}

type Program = ChildProcess & { readonly stdout: NodeJS.ReadableStream; readonly stderr: NodeJS.ReadableStream };

function start(folder: string, script: string, environment: Environment): Program {
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd: folder, env: { PATH, HOME, ...environment } };
  return spawn(process.execPath, [script], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }) as Program;
}
