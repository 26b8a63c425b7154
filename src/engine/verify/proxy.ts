import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Document } from '../document/document.ts';
import { freePort } from './free-port.ts';

export interface Proxy {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts Prism between the requests and the deployment: it forwards both unchanged and lists in the header
 * `sl-violations` how a response breaks the contract.
 *
 * @throws {Error} if Prism doesn't start.
 */
export async function startProxy(contract: Document, deployment: string): Promise<Proxy> {
  const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
  const directory = mkdtempSync(join(tmpdir(), 'contract-test-'));
  const file = join(directory, 'openapi.json');
  writeFileSync(file, JSON.stringify(contract));
  const port = await freePort();
  const options = ['--port', String(port), '--host', '127.0.0.1', '--validate-request=false', '--cors=false'];
  const child = spawn(process.execPath, [prism, 'proxy', file, deployment, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    rmSync(directory, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('Prism is listening')) continue;
    child.stdout.resume();
    return { url: `http://127.0.0.1:${port}`, stop };
  }
  await stop();
  throw new Error('Prism ended before it listened');
}
