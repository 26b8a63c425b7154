import { benchContract } from './bench/contract.ts';
import { benchHttp } from './bench/http.ts';
import { benchKeys } from './bench/keys.ts';
import { benchLogins } from './bench/logins.ts';
import { benchNeighbours } from './bench/neighbours.ts';
import { benchPages } from './bench/pages.ts';
import { benchPixel } from './bench/pixel.ts';
import { benchRedirect } from './bench/redirect.ts';
import { benchSearch } from './bench/search.ts';
import { benchStartup } from './bench/startup.ts';
import { benchWebhooks } from './bench/webhooks.ts';

const benches: { [name: string]: () => Promise<void> } = {
  contract: benchContract,
  http: benchHttp,
  keys: benchKeys,
  logins: benchLogins,
  neighbours: benchNeighbours,
  pages: benchPages,
  pixel: benchPixel,
  redirect: benchRedirect,
  search: benchSearch,
  startup: benchStartup,
  webhooks: benchWebhooks,
};

const bench = benches[process.argv[2] ?? ''];
if (bench === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
await bench();
