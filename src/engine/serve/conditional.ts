import { hash } from 'node:crypto';

/** A strong validator of a representation (RFC 9110 section 8.8.3). */
export function entityTag(representation: string): string {
  return `"${hash('sha1', representation, 'base64url')}"`;
}

/** `If-None-Match`: weak comparison, so a tag that a compressing proxy weakened still matches. */
export function noneMatch(ifNoneMatch: string, tag: string): boolean {
  return !tagsOf(ifNoneMatch).some((candidate) => candidate === '*' || candidate.replace(/^W\//, '') === tag);
}

/** `If-Match`: strong comparison. */
export function matches(ifMatch: string, tag: string): boolean {
  return tagsOf(ifMatch).some((candidate) => candidate === '*' || candidate === tag);
}

function tagsOf(header: string): string[] {
  return header.split(',').map((tag) => tag.trim());
}
