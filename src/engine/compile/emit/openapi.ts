import { stringify } from 'yaml';
import type { Document } from '../contract/document.ts';
import { banner } from './banner.ts';

/** The bundled contract as JSON, which has no place for a comment. */
export function emitOpenapiJson(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The bundled contract as YAML. */
export function emitOpenapiYaml(document: Document): string {
  return `# ${banner}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`;
}
