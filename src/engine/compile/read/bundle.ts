import type { Document } from '../../document/document.ts';
import { redocly } from './redocly.ts';

/**
 * Returns the contract as one document: path items in their places, every other reference to another file moved under
 * `components`. Two components of one name are an error, not a renaming.
 */
export async function bundleContract(file: string, config: string): Promise<Document> {
  const result = await redocly(
    config,
    'bundle',
    file,
    '--ext',
    'json',
    '--component-renaming-conflicts-severity',
    'error',
  );
  if (!result.ok) throw new Error(`redocly bundle failed:\n${result.stderr}`);
  return JSON.parse(result.stdout) as Document;
}
