import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import type { Document } from '../compile/contract/document.ts';

/**
 * TypeScript types of what crosses the wire, by @hey-api/openapi-ts: one for each schema under its own name, and for each
 * operation what it is sent and what it answers with.
 */
export async function wireTypes(document: Document): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'wire-types-'));
  try {
    await createClient({
      // It changes what it is given.
      input: structuredClone(document) as never,
      output: { path, entryFile: false },
      plugins: ['@hey-api/typescript'],
      logs: { level: 'silent', file: false },
    });
    const types = readFileSync(join(path, 'types.gen.ts'), 'utf8');
    // Its own banner, and a type of its own client that names the contract's servers.
    return types.replace(/^\/\/.*\n+/, '').replace(/^export type ClientOptions = \{[^}]*\};\n+/m, '');
  } finally {
    rmSync(path, { recursive: true });
  }
}
