type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Stored {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
  /** Times of the clock in milliseconds: until then it is sent without a request, or instead of an error. */
  readonly freshUntil: number;
  readonly usableUntil: number;
}

export interface CachingFetchOptions {
  readonly fetch?: Fetch;
  /** Bytes of the bodies that are stored. */
  readonly capacity?: number;
  readonly now?: () => number;
}

const second = 1000;
/** How long a stored response replaces an error of the API. */
const usable = 3600 * second;

/**
 * Returns a `fetch` for the SDK that does with public reads what a shared cache does: it reuses a response for its
 * `s-maxage`, requests a newer one with its `ETag`, sends simultaneous requests for one address once, and uses the stored
 * response while the API is overloaded or down. Requests with a credential pass through.
 */
export function createCachingFetch(options: CachingFetchOptions = {}): Fetch {
  const { fetch: send = (url, init) => fetch(url, init), capacity = 64_000_000, now = Date.now } = options;
  const responses = new Map<string, Stored>();
  const loading = new Map<string, Promise<Stored>>();
  let bytes = 0;

  function forget(url: string): void {
    bytes -= responses.get(url)?.body.byteLength ?? 0;
    responses.delete(url);
  }

  /** Stores a response as the most recent one, and removes the oldest ones that exceed the capacity. */
  function store(url: string, stored: Stored): Stored {
    forget(url);
    responses.set(url, stored);
    bytes += stored.body.byteLength;
    for (const oldest of responses.keys()) if (bytes > capacity) forget(oldest);
    return stored;
  }

  async function load(url: string, init: RequestInit, known: Stored | undefined): Promise<Stored> {
    const etag = known?.headers.get('etag');
    const headers = { ...(init.headers as { [name: string]: string }), ...(etag ? { 'if-none-match': etag } : {}) };
    const response = await send(url, { ...init, headers }).catch((error: unknown) => {
      if (known === undefined || now() > known.usableUntil) throw error;
      return null;
    });
    const isError = response === null || response.status === 429 || response.status >= 500;
    if (known !== undefined && isError && now() <= known.usableUntil) {
      await response?.body?.cancel();
      return store(url, { ...known, freshUntil: now() + second });
    }
    // Only without a stored response, which would have been used, is there neither a response nor an error.
    const { status, headers: received } = response as Response;
    const times = { freshUntil: now() + lifetime(received), usableUntil: now() + usable };
    if (known !== undefined && status === 304) return store(url, { ...known, ...times });
    const loaded = { status, headers: received, body: await (response as Response).arrayBuffer(), ...times };
    if (status === 200) return store(url, loaded);
    forget(url);
    return loaded;
  }

  return async (url, init) => {
    const headers = new Headers(init.headers);
    if (init.method !== 'GET' || headers.has('authorization') || headers.has('if-none-match')) return send(url, init);
    const known = responses.get(url);
    const mustReload = headers.get('cache-control') === 'no-cache';
    if (known !== undefined && !mustReload && now() < known.freshUntil) return responseOf(store(url, known));
    // What is already being loaded may be older than the caller's own change.
    const shared = mustReload ? undefined : loading.get(url);
    if (shared !== undefined) return responseOf(await shared);
    const own = load(url, init, known).finally(() => {
      if (loading.get(url) === own) loading.delete(url);
    });
    loading.set(url, own);
    return responseOf(await own);
  };
}

/** Milliseconds for which a shared cache may reuse a response. */
function lifetime(headers: Headers): number {
  const seconds = /(?:^|[\s,])s-maxage=(\d{1,6})/.exec(headers.get('cache-control') ?? '')?.[1];
  return Number(seconds ?? 0) * second;
}

function responseOf({ status, headers, body }: Stored): Response {
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? body : null, { status, headers });
}
