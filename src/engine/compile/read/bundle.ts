import type { Document } from '../contract/document.ts';
import { redocly } from './redocly.ts';

/**
 * The contract as one document: path items in their places, every other reference to another file moved under
 * `components`. Two components of one name are an error, not a renaming.
 */
export async function bundleContract(file: string): Promise<Document> {
  const result = await redocly('bundle', file, '--ext', 'json', '--component-renaming-conflicts-severity', 'error');
  if (!result.ok) throw new Error(`redocly bundle failed:\n${result.stderr}`);
  return JSON.parse(result.stdout) as Document;
}
