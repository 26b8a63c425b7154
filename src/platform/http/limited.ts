import type { FastifyReply, FastifyRequest } from 'fastify';

/** Route options of what is served besides the contract: it counts against the caller's limits like an operation. */
export const limited = {
  async onRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await request.server.limitRequest(request);
    reply.headers(request.rateLimitHeaders ?? {});
  },
};

/** Route options of pages and their files, of which one page has several. */
export const limitedPage = { ...limited, config: { isPublicPage: true } };
