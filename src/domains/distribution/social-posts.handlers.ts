import type { Handlers } from '../../platform/handlers.ts';
import { type PostingServices, publishArticleToSocial } from './social-posts.ts';

export function socialPostHandlers(services: PostingServices) {
  return {
    publishArticleToSocial: async (request) =>
      request.transact(async (trx) => {
        const { article_id } = request.path;
        const posts = await publishArticleToSocial(trx, request, { ...request.body, articleId: article_id }, services);
        request.note({
          resourceType: 'article',
          resourceId: article_id,
          details: { posts: posts.map(({ id }) => id) },
        });
        return { status: 200, body: { message: 'Article queued for posting', posts } };
      }),
  } satisfies Partial<Handlers>;
}
