import type { Handlers } from '../../engine/serve/handler.ts';
import type { Tokens } from './tokens.ts';

// Verifiers look again when they meet an unknown `kid`; this spares them and us the asking in between.
const cacheControl = 'public, max-age=300';

export function jwksHandlers({ tokens }: { readonly tokens: Tokens }) {
  const keys = [...tokens.jwks.keys];
  return {
    async getJwks() {
      return { status: 200, body: { keys }, headers: { 'cache-control': cacheControl } };
    },
  } satisfies Partial<Handlers>;
}
