import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const generated = fileURLToPath(new URL('../../generated', import.meta.url));
const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** Hosts in Redoc's code: for telemetry, images and links. */
const foreignHosts = /https?:\/\/(?:[\w-]+\.)*(?:redocly\.com|redoc\.ly|claude\.ai|chatgpt\.com)[^"'`\s\\)]*/g;

/** Writes the reference into one HTML file that sends no requests, and returns its name. */
export async function writeStaticReference(directory: string): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    const contract = join(work, 'openapi.json');
    const built = join(work, 'reference.html');
    writeFileSync(contract, JSON.stringify(withCodeSamples()));
    await promisify(execFile)(
      process.execPath,
      [redocly, 'build-docs', contract, '--inlineBundle', '--title', 'Colophon API', '--output', built],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    mkdirSync(directory, { recursive: true });
    const file = join(directory, 'index.html');
    writeFileSync(file, withoutOtherHosts(readFileSync(built, 'utf8')));
    return file;
  } finally {
    rmSync(work, { recursive: true });
  }
}

type Operations = { readonly [method: string]: { operationId?: string; 'x-codeSamples'?: object[] } };

/** Returns the contract with the generated samples in Redoc's extension. */
function withCodeSamples(): object {
  const read = (name: string) => JSON.parse(readFileSync(join(generated, name), 'utf8'));
  const contract = read('openapi.json') as { readonly paths: { readonly [path: string]: Operations } };
  const [curl, sdk] = [read('curl.json'), read('samples.json')];
  for (const operation of Object.values(contract.paths).flatMap((item) => Object.values(item))) {
    const { operationId } = operation;
    if (operationId === undefined) continue;
    operation['x-codeSamples'] = [
      { lang: 'bash', label: 'curl', source: curl[operationId] },
      { lang: 'typescript', label: 'TypeScript', source: sdk[operationId] },
    ];
  }
  return contract;
}

/**
 * Redoc sends telemetry and loads its logo from its vendor regardless of its options. Two measures prevent that: the
 * hosts are removed, and the page's content security policy allows only its inline scripts and no requests.
 */
function withoutOtherHosts(html: string): string {
  const silent = html.replaceAll(foreignHosts, 'data:,');
  const scripts = [...silent.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return silent.replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
