import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../src/engine/verify/free-port.ts';

export type Environment = { readonly [name: string]: string };

/** The server of one version, in a process of its own that can be killed and started again. */
export class RunningVersion {
  readonly name: string;
  readonly #folder: string;
  readonly #environment: Environment;
  #child: ChildProcess | null = null;
  url = '';

  constructor(name: string, folder: string, environment: Environment) {
    this.name = name;
    this.#folder = folder;
    this.#environment = environment;
  }

  /** Resolves when it is ready. Throws what it printed if it ends or isn't ready within two minutes. */
  async start(): Promise<void> {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const child = spawn(process.execPath, ['src/main.ts'], {
      cwd: this.#folder,
      env: { ...process.env, ...this.#environment, PORT: `${port}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        printed = (printed + part).slice(-2_000);
      });
    }
    for (const end = Date.now() + 120_000; Date.now() < end && child.exitCode === null; ) {
      if ((await fetch(`${this.url}/ready`).catch(() => null))?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${this.name} doesn't start: ${printed.trim()}`);
  }

  /** Ends the process, as a crash does or as a deployment does. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** Sends it what its contract describes and forbids of the operations whose id matches. Throws what doesn't hold. */
  testContract(operations: string): Promise<string> {
    const short = ['--no-laws', '--no-proxy', '--spread-addresses'];
    return this.run('scripts/contract-test.ts', '--url', this.url, '--operations', operations, ...short);
  }

  /** Runs a command of this version to its end. Throws its output if it fails. */
  async run(script: string, ...given: string[]): Promise<string> {
    const child = spawn(process.execPath, [script, ...given], {
      cwd: this.#folder,
      env: { ...process.env, ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        printed += part;
      });
    }
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${script} of ${this.name} ended with ${code}:\n${printed.trim().slice(-4_000)}`);
    return printed.trim();
  }
}
