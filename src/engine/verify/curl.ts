import { wireRequest } from './client.ts';
import { type Request, targetOf } from './request.ts';

/**
 * Returns a shell command that sends the request again, the bytes of a form included. The values of `secrets` are written as the environment variable
 * of their name.
 *
 * @example
 * curlCommand('http://127.0.0.1:8080', request); // curl -i 'http://127.0.0.1:8080/books?limit=0'
 */
export function curlCommand(
  url: string,
  request: Request,
  secrets: { readonly [variable: string]: string } = {},
): string {
  const { method, headers, body } = wireRequest(request);
  const isForm = body !== undefined && typeof body !== 'string';
  const parts = [
    'curl -i',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`, secrets)}`),
    ...(body === undefined ? [] : [isForm ? '--data-binary @-' : `--data-raw ${quoted(body, secrets)}`]),
    quoted(url + targetOf(request), secrets),
  ];
  const command = parts.join(' ');
  return isForm ? `echo ${Buffer.from(body).toString('base64')} | base64 -d | ${command}` : command;
}

/** Quotes for POSIX shells. */
function quoted(text: string, secrets: { readonly [variable: string]: string }): string {
  let word = `'${text.replaceAll("'", `'\\''`)}'`;
  for (const [variable, value] of Object.entries(secrets)) {
    if (value !== '') word = word.replaceAll(value, `'"$${variable}"'`);
  }
  return word;
}
