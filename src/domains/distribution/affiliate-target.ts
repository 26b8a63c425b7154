import { domainToUnicode } from 'node:url';
import ipaddr from 'ipaddr.js';
import { ApiError } from '../../engine/serve/errors.ts';

/** As long as the column, the header and the contract allow. */
const maxLength = 2048;

/** Names that resolve inside a network or on the visitor's own machine (RFC 6761, 6762, 8375). */
const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|invalid|test|onion|home\.arpa)$/;

/**
 * Where an affiliate link leads, as the URL parser of browsers writes it: what a browser would do with it, and nothing
 * that could end a header line. `publicUrl` is this server's own address.
 * Throws `validation_failed`.
 *
 * @example
 * affiliateTarget('HTTPS://Bücher.example/a b', publicUrl); // 'https://xn--bcher-kva.example/a%20b'
 */
export function affiliateTarget(given: string, publicUrl: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw refusal('The address must be an http or https URL');
  }
  if (url.username !== '' || url.password !== '') {
    throw refusal('The address must not hold a user name or password');
  }
  const host = url.hostname.replace(/\.$/, '');
  if (!isPublicHost(host)) throw refusal('The address must lead to the public internet');
  if (host.split('.').some(isDeceptiveLabel)) throw refusal('The domain name mixes alphabets to look like another');
  if (isShortAddress(url, host, new URL(publicUrl))) throw refusal('The address must not be a short address itself');
  if (url.href.length > maxLength) throw refusal(`The address must be at most ${maxLength} characters`);
  return url.href;
}

function refusal(message: string): ApiError {
  return ApiError.invalid('original_url', message);
}

/** The parser has already brought `0x7f.1`, `2130706433` and `127.1` into their one form, `127.0.0.1`. */
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
 * A label of letters that are easily taken for each other's: Latin `p` with Cyrillic `а`, or Cyrillic letters alone that
 * spell a Latin word. Languages that are written in several scripts (Japanese, Korean) are left alone.
 */
function isDeceptiveLabel(label: string): boolean {
  if (!label.startsWith('xn--')) return false;
  const text = domainToUnicode(label);
  return alphabets.filter((alphabet) => alphabet.test(text)).length > 1 || latinLookalikes.test(text);
}

/** Following it would count, lead here again, and so on. The router decodes `%72` to `r`. */
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
