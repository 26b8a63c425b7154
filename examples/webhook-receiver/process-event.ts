import type { WebhookEvent } from '@colophon/sdk';

/**
 * Does the work that an event requires. Replace it with yours: purge a cache, send a mail, build a site.
 * It runs again if it throws, or if the process ends in the middle, so it must have the same effect when it is repeated.
 */
export async function processEvent(event: WebhookEvent): Promise<void> {
  switch (event.type) {
    case 'post.published':
      console.log(`Published: /${event.data.slug}`);
      break;
    case 'comment.created':
      console.log(`A comment on article ${event.data.article_id}: ${event.data.content}`);
      break;
    default:
      console.log(`${event.type} ${event.id}`);
  }
}
