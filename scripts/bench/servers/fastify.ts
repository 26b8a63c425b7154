// (a) Bare Fastify: the same payload and nothing else.
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { articleList } from '../articles.ts';
import { reportReady } from '../support/server-process.ts';

const app = Fastify();
app.get('/api/v1/tenants/:tenant_id/articles', async () => articleList);
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
