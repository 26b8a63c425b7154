import { hash } from 'node:crypto';
import type { ContentCoding } from './negotiation.ts';

/**
 * Returns the strong validator of a representation (RFC 9110 section 8.8.3). One with a content coding has other bytes,
 * so it has another tag.
 */
export function entityTag(representation: string, coding: ContentCoding = 'identity'): string {
  const digest = hash('sha1', representation, 'base64url');
  return coding === 'identity' ? `"${digest}"` : `"${digest}-${coding}"`;
}

/** `If-None-Match`: weak comparison, so that a tag that a compressing proxy weakened still matches. */
export function noneMatch(ifNoneMatch: string, tag: string): boolean {
  return !tagsOf(ifNoneMatch).some((candidate) => candidate === '*' || candidate.replace(/^W\//, '') === tag);
}

/** `If-Match`: strong comparison with the tag of the resource's state, in any content coding that it was read in. */
export function matches(ifMatch: string, tag: string): boolean {
  return tagsOf(ifMatch).some(
    (candidate) => candidate === '*' || candidate.replace(/-(?:gzip|deflate)"$/, '"') === tag,
  );
}

function tagsOf(header: string): string[] {
  return header.split(',').map((tag) => tag.trim());
}
