// The API on PostgreSQL, as composed by `npm start`.
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../src/app/app.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { benchConfig, benchLimits } from '../http-database.ts';
import { reportReady } from '../support/server-process.ts';

const url = process.argv[2] as string;
const app = await createApp({ config: benchConfig(url), database: await openDatabase({ url }), limits: benchLimits });
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
