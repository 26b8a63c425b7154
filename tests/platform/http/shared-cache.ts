import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, TestServer } from '../../support/server.ts';

interface Stored {
  readonly answer: Answer;
  /** The values of the request's headers that Vary names. */
  readonly varied: string;
  readonly until: number;
}

/** The shipped configuration of the proxy: the headers whose requests bypass its cache, in lower case. */
export function bypassingHeaders(): string[] {
  const configuration = readFileSync(join(import.meta.dirname, '../../../deploy/nginx.conf'), 'utf8');
  const bypass = /^map "(.+)" \$has_credential \{\n\s+"" 0;\n\s+default 1;\n\}/m.exec(configuration)?.[1] ?? '';
  return [...bypass.matchAll(/\$http_(\w+)/g)].map(([, name = '']) => name.replaceAll('_', '-'));
}

/** A shared cache that stores all that responses permit, as long as they permit it, and has a clock of its own. */
export class SharedCache {
  readonly #stored = new Map<string, Stored[]>();
  readonly #bypassing = bypassingHeaders();
  #now = 0;
  readonly #server: TestServer;
  hits = 0;

  constructor(server: TestServer) {
    this.#server = server;
  }

  advance(ms: number): void {
    this.#now += ms;
  }

  async get(path: string, headers: { readonly [name: string]: string } = {}): Promise<Answer> {
    if (this.#bypassing.some((name) => headers[name] !== undefined))
      return this.#server.request('GET', path, { headers });
    const variants = this.#stored.get(path) ?? [];
    const found = variants.find(
      ({ answer, varied, until }) => until > this.#now && varied === variedBy(answer, headers),
    );
    if (found !== undefined) {
      this.hits += 1;
      return found.answer;
    }
    const answer = await this.#server.request('GET', path, { headers });
    const seconds = secondsInSharedCaches(answer);
    if (seconds > 0) {
      variants.push({ answer, varied: variedBy(answer, headers), until: this.#now + seconds * 1000 });
      this.#stored.set(path, variants);
    }
    return answer;
  }
}

function variedBy({ headers: { vary = '' } }: Answer, headers: { readonly [name: string]: string }): string {
  return vary
    .toLowerCase()
    .split(/,\s*/)
    .map((name) => `${name}: ${headers[name] ?? ''}`)
    .join('\n');
}

/** How long the response may be sent to others, stale while it is fetched again included. */
function secondsInSharedCaches({ headers }: Answer): number {
  const control = headers['cache-control'] ?? '';
  if (/no-store|private|no-cache/.test(control)) return 0;
  const seconds = (name: string) => Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(control)?.[1] ?? 0);
  return (seconds('s-maxage') || seconds('max-age')) + seconds('stale-while-revalidate');
}
