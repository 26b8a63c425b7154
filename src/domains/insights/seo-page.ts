import { ApiError } from '../../engine/serve/errors.ts';

const maxLength = 2_048;

/**
 * Returns the canonical spelling of a page's URL: as the URL standard writes it, without fragment, user name and password.
 * Throws `validation_failed` for a URL that can't be parsed, or that is longer than 2,048 characters in this spelling.
 *
 * @example
 * seoPage('HTTPS://Bücher.example:443/a/../b?x=ä#top'); // 'https://xn--bcher-kva.example/b?x=%C3%A4'
 */
export function seoPage(given: string): string {
  const url = URL.parse(given);
  if (url === null) throw ApiError.invalid('url', 'The url must be a valid URL.');
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.href.length > maxLength) throw ApiError.invalid('url', 'The url must be at most 2048 characters.');
  return url.href;
}
