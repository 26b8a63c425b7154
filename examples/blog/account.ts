import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError, type Colophon } from '@colophon/sdk';
import { type Html, html } from './html.ts';
import { type Reply, readForm, seeOther } from './http.ts';
import type { Page } from './layout.ts';
import type { Reader, Sessions } from './sessions.ts';
import type { Settings } from './settings.ts';

/** What the forms of readers need. */
export interface Account {
  readonly settings: Settings;
  readonly sessions: Sessions;
  /** Calls the API without a credential. */
  readonly api: Colophon;
  /** Returns a page that is this reader's alone. */
  readonly show: (page: Page, status?: number) => Promise<Reply>;
}

/** A comment that waits until its author has signed in. */
interface Draft {
  readonly slug: string;
  readonly content: string;
  readonly parent: string;
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `POST /{slug}/comments`: posts it, or shows the form to sign in with the comment in it. */
export async function postComment(account: Account, request: IncomingMessage, slug: string): Promise<Reply> {
  const form = await readForm(request);
  const draft = { slug, content: form.get('content') ?? '', parent: form.get('parent_id') ?? '' };
  const reader = account.sessions.find(request);
  return reader === undefined ? account.show(signInPage(draft, null)) : publish(account, reader, draft);
}

/** `POST /account/sign-in` and `/account/register`: starts a session and continues with what the reader wanted to post. */
export async function signIn(account: Account, request: IncomingMessage, isNew: boolean): Promise<Reply> {
  const form = await readForm(request);
  const [slug = '', content = '', parent = ''] = ['slug', 'content', 'parent_id'].map((name) => form.get(name) ?? '');
  const draft = slugPattern.test(slug) ? { slug, content, parent } : null;
  const [email = '', password = '', full_name = ''] = ['email', 'password', 'name'].map((name) => form.get(name) ?? '');
  const { tenantId } = account.settings;
  try {
    const tokens = isNew
      ? await account.api.users.register(
          { body: { email, password, full_name, username: usernameOf(email) } },
          { tenantId },
        )
      : await account.api.sessions.loginUser({ body: { email, password } }, { tenantId });
    const reader = account.sessions.start(tokens);
    const cookie = { 'Set-Cookie': account.sessions.cookie(reader) };
    const reply = draft === null ? seeOther('/account') : await publish(account, reader, draft);
    return { ...reply, headers: { ...reply.headers, ...cookie } };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500) throw error;
    return account.show(signInPage(draft, error, email), 422);
  }
}

/** `POST /account/sign-out` */
export async function signOut(account: Account, request: IncomingMessage): Promise<Reply> {
  await readForm(request);
  const reader = account.sessions.find(request);
  if (reader !== undefined) {
    account.sessions.end(reader);
    // The session of the API ends as well, if it has not already.
    await reader.api.sessions.logoutUser().catch(() => undefined);
  }
  return seeOther('/', { 'Set-Cookie': account.sessions.cookie(null) });
}

/** `GET /account` */
export function accountPage(account: Account, request: IncomingMessage): Promise<Reply> {
  const reader = account.sessions.find(request);
  if (reader === undefined) return account.show(signInPage(null, null));
  return account.show({
    title: 'Your account',
    main: html`<div class="panel"><h1>${reader.name}</h1><p>You are signed in.</p>
<form method="post" action="/account/sign-out"><button>Sign out</button></form></div>`,
  });
}

/** Posts a comment and leads to it. */
async function publish(account: Account, reader: Reader, { slug, content, parent }: Draft): Promise<Reply> {
  const { tenantId: tenant_id } = account.settings;
  try {
    const { article } = await reader.api.articles.getBySlug({ tenant_id, slug });
    const parent_id = /^\d{1,9}$/.test(parent) ? Number(parent) : null;
    const body = { content, ...(parent_id === null ? {} : { parent_id }) };
    // The same for the same text, so that a form that is sent twice is one comment.
    const idempotencyKey = uuidOf([reader.id, slug, parent, content]);
    const place = { tenant_id, article_id: article.id };
    const { comment } = await reader.api.comments.create({ ...place, body }, { idempotencyKey });
    // An address of its own, so that no cache shows the article as it was before.
    if (comment.is_approved) return seeOther(`/${slug}?comment=${comment.id}#comment-${comment.id}`);
    return account.show({
      title: 'Thank you',
      main: html`<div class="panel"><h1>Thank you</h1><p>Your comment appears when an editor has approved it.</p>
<p><a href="/${slug}">Back to the article</a></p></div>`,
    });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500) throw error;
    if (error.status === 401) {
      account.sessions.end(reader);
      return account.show(signInPage({ slug, content, parent }, null));
    }
    return account.show(
      {
        title: 'Not posted',
        main: html`<div class="panel"><h1>Not posted</h1><p role="alert">${messageOf(error)}</p>
<form class="write" method="post" action="/${slug}/comments"><input type="hidden" name="parent_id" value="${parent}">
<label>Your comment<textarea name="content" rows="8" maxlength="5000" required>${content}</textarea></label><p><button>Post</button></p></form>
<p><a href="/${slug}">Back to the article</a></p></div>`,
      },
      error.status === 404 ? 404 : 422,
    );
  }
}

function signInPage(draft: Draft | null, error: ApiError | null, email = ''): Page {
  const kept =
    draft &&
    html`<input type="hidden" name="slug" value="${draft.slug}"><input type="hidden" name="parent_id" value="${draft.parent}"><input type="hidden" name="content" value="${draft.content}">`;
  const button = draft === null ? 'Sign in' : 'Sign in and post';
  return {
    title: 'Sign in',
    main: html`<div class="panel"><h1>${draft === null ? 'Sign in' : 'Sign in to post your comment'}</h1>
${draft && html`<blockquote>${draft.content}</blockquote>`}
${error && html`<p class="error" role="alert">${messageOf(error)}</p>`}
<form method="post" action="/account/sign-in">${kept}
${field('Email', 'email', html`type="email" autocomplete="email" value="${email}"`)}
${field('Password', 'password', html`type="password" autocomplete="current-password"`)}
<p><button>${button}</button></p></form>
<details><summary>Create an account</summary><form method="post" action="/account/register">${kept}
${field('Name', 'name', html`maxlength="100" autocomplete="name"`)}
${field('Email', 'email', html`type="email" autocomplete="email"`)}
${field('Password', 'password', html`type="password" minlength="8" autocomplete="new-password"`)}
<p><button>${draft === null ? 'Create account' : 'Create account and post'}</button></p></form></details></div>`,
  };
}

function field(label: string, name: string, attributes: Html): Html {
  return html`<label>${label}<input name="${name}" ${attributes} required></label>`;
}

/** What a reader can do about an error: the messages by field, or the one of the API. */
function messageOf(error: ApiError): string {
  const fields = Object.values(error.errors).flat();
  return fields.length > 0 ? fields.join(' ') : error.message;
}

function usernameOf(email: string): string {
  const name = (email.split('@')[0] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const suffix = createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 6);
  return `${name.slice(0, 20)}-${suffix}`.replace(/^-+/, '');
}

/** A UUID that depends on the texts alone. */
function uuidOf(texts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
