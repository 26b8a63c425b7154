import { domainToUnicode } from 'node:url';
import ipaddr from 'ipaddr.js';
import { ApiError } from '../../engine/serve/errors.ts';

/** As long as the column, the header and the contract allow. */
const maxLength = 2048;

/** Names that resolve inside a network or on the visitor's own machine (RFC 6761, 6762, 8375). */
const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|invalid|test|onion|home\.arpa)$/;

/**
 * Returns the target of an affiliate link as browsers' URL parser serializes it, which contains nothing that could end a
 * header line. `publicUrl` is this server's own address.
 * Throws `validation_failed`.
 *
 * @example
 * affiliateTarget('HTTPS://Bücher.example/a b', publicUrl); // 'https://xn--bcher-kva.example/a%20b'
 */
export function affiliateTarget(given: string, publicUrl: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw invalidTarget('The address must be an http or https URL');
  }
  if (url.username !== '' || url.password !== '') {
    throw invalidTarget('The address must not hold a user name or password');
  }
  const host = url.hostname.replace(/\.$/, '');
  if (!isPublicHost(host)) throw invalidTarget('The address must lead to the public internet');
  if (host.split('.').some(isDeceptiveLabel))
    throw invalidTarget('The domain name mixes alphabets to look like another');
  if (isShortAddress(url, host, new URL(publicUrl)))
    throw invalidTarget('The address must not be a short address itself');
  if (url.href.length > maxLength) throw invalidTarget(`The address must be at most ${maxLength} characters`);
  return url.href;
}

function invalidTarget(message: string): ApiError {
  return ApiError.invalid('original_url', message);
}

/** The parser has normalized `0x7f.1`, `2130706433` and `127.1` to `127.0.0.1`. */
function isPublicHost(host: string): boolean {
  const address = host.startsWith('[') ? host.slice(1, -1) : host;
  if (ipaddr.isValid(address)) return ipaddr.process(address).range() === 'unicast';
  return host.includes('.') && !privateNames.test(host);
}

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Cyrillic letters that look like Latin ones: Chromium's list. */
const latinLookalikes = /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ0-9-]+$/u;

/**
 * Returns whether a label can be confused with another: Latin `p` with Cyrillic `а`, or Cyrillic letters only that spell
 * a Latin word. Languages written in several scripts (Japanese, Korean) are accepted.
 */
function isDeceptiveLabel(label: string): boolean {
  if (!label.startsWith('xn--')) return false;
  const text = domainToUnicode(label);
  return alphabets.filter((alphabet) => alphabet.test(text)).length > 1 || latinLookalikes.test(text);
}

/** Following it would count a click and lead here again, without end. The router decodes `%72` to `r`. */
function isShortAddress(url: URL, host: string, own: URL): boolean {
  if (host !== own.hostname.replace(/\.$/, '')) return false;
  return /^\/+r(?:\/|$)/i.test(decoded(url.pathname));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
