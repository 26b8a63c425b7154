import type { Handlers } from '../../platform/handlers.ts';
import type { Tokens } from './tokens.ts';

// Verifiers fetch the keys again for an unknown `kid`; until then they may use a cached copy.
const cacheControl = 'public, max-age=300';

export function signingKeyHandlers({ tokens }: { readonly tokens: Tokens }) {
  const keys = [...tokens.jwks.keys];
  return {
    async getJwks() {
      return { status: 200, body: { keys }, headers: { 'cache-control': cacheControl } };
    },
  } satisfies Partial<Handlers>;
}
