import type { Comment, CommentList, Reply } from '@colophon/sdk/types';
import { type Formats, pager } from './articles.ts';
import { type Html, html, sanitized } from './html.ts';

export const commentsPerPage = 50;

function text(comment: Reply | Comment, formats: Formats): Html {
  const { id, user, created_at, is_edited, content_html } = comment;
  return html`<header><b>${user?.full_name ?? 'Former reader'}</b><a href="#comment-${id}"><time datetime="${created_at}">${formats.date(created_at)}</time></a>${is_edited && html`<span>edited</span>`}</header>
<div class="text">${sanitized(content_html.replaceAll('<pre>', '<pre tabindex="0">'))}</div>`;
}

function thread(slug: string, comment: Comment, formats: Formats): Html {
  const { id, replies, reply_count } = comment;
  const more = reply_count - replies.length;
  return html`<li id="comment-${id}" class="comment">
${text(comment, formats)}
${replies.length > 0 && html`<ol class="replies">${replies.map((reply) => html`<li id="comment-${reply.id}" class="comment">${text(reply, formats)}</li>`)}</ol>`}
${more > 0 && replies.length > 0 && html`<p><a href="/${slug}?thread=${id}#comments">${formats.count(more, 'more reply', 'more replies')}</a></p>`}
<details><summary>Reply<span class="hidden"> to ${comment.user?.full_name ?? 'this comment'}</span></summary>${form(slug, id)}</details>
</li>`;
}

function form(slug: string, parent: number | null): Html {
  const label = parent === null ? 'Your comment' : 'Your reply';
  return html`<form class="write" method="post" action="/${slug}/comments">
${parent && html`<input type="hidden" name="parent_id" value="${parent}">`}
<label>${label}<textarea name="content" rows="5" maxlength="5000" required></textarea></label>
<p><button>Post</button> <small>You can use Markdown. You sign in next, if you have not.</small></p>
</form>`;
}

export interface Discussion {
  readonly slug: string;
  readonly count: number;
  readonly list: CommentList | null;
  readonly page: number;
  /** The comment whose replies are shown instead of the top level. */
  readonly thread: number | null;
}

/** Returns the comments of an article, with forms that work without a script. They are the same for all readers. */
export function discussion({ slug, count, list, page, thread: parent }: Discussion, formats: Formats): Html {
  const pages = Math.ceil((list?.total_count ?? 0) / commentsPerPage);
  const query = parent === null ? '' : `thread=${parent}&`;
  const pathOf = (each: number) => `/${slug}?${query}comments=${each}#comments`;
  const { links } = pager(page, pages, pathOf, ['Older', 'Newer']);
  return html`<section class="discussion" id="comments" aria-labelledby="comments-title">
<h2 id="comments-title">${count === 0 ? 'No comments yet' : formats.count(count, 'comment', 'comments')}</h2>
${parent !== null && html`<p><a href="/${slug}#comments">All comments</a></p>`}
<ol>${list?.comments.map((comment) => thread(slug, comment, formats))}</ol>
${links}
<h3>${parent === null ? 'Write a comment' : 'Reply'}</h3>
${form(slug, parent)}
</section>`;
}
