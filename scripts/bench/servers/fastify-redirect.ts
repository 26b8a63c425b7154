// Bare Fastify: a redirect to a constant and nothing else.
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { reportReady } from '../support/server-process.ts';

const target = process.argv[2] as string;
const app = Fastify();
app.get('/r/:slug', (_request, reply) => reply.redirect(target));
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
