import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

export interface Proxy {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Prism between the requests and the deployment: it passes both on as they are and notes in `sl-violations` where an
 * answer breaks the contract. Throws when it does not start.
 */
export async function startProxy(contract: string, deployment: string): Promise<Proxy> {
  const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
  const port = await freePort();
  const options = ['--port', String(port), '--host', '127.0.0.1', '--validate-request=false', '--cors=false'];
  const child = spawn(process.execPath, [prism, 'proxy', contract, deployment, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('Prism is listening')) continue;
    child.stdout.resume();
    return { url: `http://127.0.0.1:${port}`, stop };
  }
  throw new Error('Prism ended before it listened');
}
