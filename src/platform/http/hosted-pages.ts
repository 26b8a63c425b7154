import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { htmlPage, pagePolicy } from './html-page.ts';
import { limitedPage } from './limited.ts';
import { contentOf, serveFile } from './served-file.ts';

/** A page with one form. Its script calls operations of the API; the token of the mailed link is in the fragment. */
interface HostedPage {
  readonly path: string;
  readonly title: string;
  readonly explanation: string;
  /** HTML. */
  readonly fields: string;
  readonly button: string;
  /** The script shows the form if it is needed. */
  readonly isHidden?: boolean;
}

const field = (name: string, label: string, attributes: string) =>
  `<label for="${name}">${label}</label><input id="${name}" name="${name}" required ${attributes}>`;

const email = field('email', 'Email address', 'type="email" autocomplete="username" maxlength="255"');
const password = field('password', 'Password', 'type="password" autocomplete="current-password" maxlength="128"');

const secondFactor = field(
  'code',
  'Code of your authenticator app, or a recovery code',
  'autocomplete="one-time-code" minlength="6" maxlength="19"',
);

const pages: readonly HostedPage[] = [
  {
    path: '/verify-email',
    title: 'Confirm your email address',
    explanation: 'Enter the password of your account to confirm that the address is yours.',
    fields: password,
    button: 'Confirm',
  },
  {
    path: '/confirm-email',
    title: 'Confirm your new email address',
    explanation: 'Enter the password of your account to change its address. Your other sessions end.',
    fields: password,
    button: 'Change the address',
  },
  {
    path: '/undo-email-change',
    title: 'Undo the change of your email address',
    explanation:
      'All sessions and keys of your account end, and a mail to this address lets you choose a new password.',
    fields: '',
    button: 'Restore the address',
  },
  {
    path: '/reset-password',
    title: 'Choose a new password',
    explanation: 'Afterwards all sessions and keys of your account end, and you log in with the new password.',
    fields: field(
      'new_password',
      'New password',
      'type="password" autocomplete="new-password" minlength="8" maxlength="128"',
    ),
    button: 'Set the password',
  },
  {
    path: '/invitations/accept',
    title: 'Accept the invitation',
    explanation: 'Log in with the account of the invited address, or create one.',
    fields: `${email}${password}
<div id="newcomer" hidden>
<label for="username">Username</label><input id="username" name="username" autocomplete="nickname" maxlength="50">
<label for="full_name">Full name</label><input id="full_name" name="full_name" autocomplete="name" maxlength="100">
</div>
<div id="second-factor" hidden>${secondFactor.replace(' required', '')}</div>
<p><label class="choice"><input type="checkbox" id="is_new"> I have no account yet</label></p>`,
    button: 'Accept',
  },
  {
    path: '/oauth/callback',
    title: 'Sign-in',
    explanation: 'This server has no front end of its own. Set FRONTEND_URL to return to yours.',
    fields: secondFactor,
    button: 'Sign in',
    isHidden: true,
  },
];

/** Pages of a front end to which mails link, where this server has a guide instead. */
const guides: { readonly [path: string]: string } = {
  '/upgrade': '/docs/guides/payments',
  '/webhooks': '/docs/guides/webhooks',
};

/**
 * Serves what mails link to, for servers without a front end (`FRONTEND_URL`): pages to confirm an address, to undo
 * its change, to reset a password and to accept an invitation, and the end of a sign-in with a provider. Opening one has no effect.
 */
export function registerHostedPages(app: FastifyInstance): void {
  for (const page of pages) {
    serveFile(app, {
      path: page.path,
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
      contentSecurityPolicy: pagePolicy,
      content: () => hostedPage(page),
    });
  }
  serveFile(app, {
    path: '/docs/hosted.js',
    contentType: 'text/javascript; charset=utf-8',
    cacheControl: 'public, no-cache',
    contentSecurityPolicy: pagePolicy,
    content: contentOf(join(import.meta.dirname, 'docs/hosted.client.js')),
  });
  for (const [path, guide] of Object.entries(guides)) {
    app.get(path, limitedPage, (_request, reply) => reply.redirect(guide, 302));
  }
}

function hostedPage({ path, title, explanation, fields, button, isHidden = false }: HostedPage): string {
  const body = `<main>
<div class="panel">
<h1 id="title" tabindex="-1">${title}</h1>
<p id="explanation">${explanation}</p>
<p id="message" role="alert" hidden></p>
<form id="form" data-page="${path}"${isHidden ? ' hidden' : ''}>
${fields}
<button type="submit">${button}</button>
</form>
<noscript><p class="problem">This page needs JavaScript.</p></noscript>
</div>
</main>`;
  const head = '<meta name="robots" content="noindex">\n<script src="/docs/hosted.js" defer></script>\n';
  return htmlPage({ title: `${title} · Colophon`, kind: 'card', head, body });
}
