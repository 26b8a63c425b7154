// The API on PostgreSQL with background work in its process, or without it, or that work alone.
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/app/config.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { benchLimits, benchSettings } from '../http-database.ts';
import { reportReady } from '../support/server-process.ts';

const [url, part] = process.argv.slice(2) as [string, 'inline' | 'api' | 'worker'];
const config = loadConfig({ ...benchSettings(url), OUTBOUND_ALLOW_LOOPBACK: 'true' });
const database = await openDatabase({ url });
const app = await createApp({ config, database, limits: benchLimits });
await app.listen({ port: 0, host: '127.0.0.1' });
const log = { info() {}, warn() {}, error: (details: object) => console.error(details) };
await app.jobs.start({ log, work: part !== 'api' });
reportReady((app.server.address() as AddressInfo).port);
