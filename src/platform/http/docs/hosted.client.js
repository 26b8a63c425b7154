// Runs in the browser, on the pages that mails link to. The token leaves the address bar at once, and only a form that a
// person sends uses it.
const fragment = new URLSearchParams(location.hash.slice(1));
const query = new URLSearchParams(location.search);
history.replaceState(null, '', location.pathname);
const token = fragment.get('token') ?? '';
/** Of a sign-in with a provider that waits for a code. */
const mfaToken = fragment.get('mfa_token') ?? query.get('mfa_token');

const form = document.getElementById('form');
const message = document.getElementById('message');

function show(text, kind) {
  message.textContent = text;
  message.className = kind;
  message.hidden = false;
}

/** The response to a login whose account has a second factor. */
class SecondFactorRequired extends Error {
  constructor(result) {
    super('Your account has a second factor: enter a code as well.');
    this.mfaToken = result.mfa_token;
  }
}

/** Returns the body of a successful response. Throws an error with a message for people otherwise. */
async function call(path, body, session) {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      ...(session === undefined ? {} : { Authorization: `Bearer ${session}` }),
    },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The server cannot be reached. Try again.');
  });
  const result = await response.json().catch(() => ({}));
  if (response.ok) return result;
  if (typeof result.mfa_token === 'string') throw new SecondFactorRequired(result);
  const details = Object.values(result.errors ?? {}).flat();
  throw new Error(details.length > 0 ? details.join(' ') : (result.message ?? 'That did not work. Try again.'));
}

/** Starts the session of a login with a code of the app, or with a recovery code, which is longer. */
function verify(mfa_token, code) {
  const given = /^\d{6}$/.test(code) ? { code } : { recovery_code: code };
  return call('/api/v1/auth/mfa/verify', { mfa_token, ...given });
}

/** Returns the session of a login. Shows the field for a code if the account has a second factor. */
async function logIn(email, password, code) {
  try {
    return await call('/api/v1/auth/login', { email, password });
  } catch (error) {
    if (!(error instanceof SecondFactorRequired)) throw error;
    document.getElementById('second-factor').hidden = false;
    const field = document.getElementById('code');
    field.required = true;
    if (code !== '') return await verify(error.mfaToken, code);
    field.focus();
    throw error;
  }
}

/** What each page does with the values of its form. Returns what the person reads afterwards. */
const actions = {
  '/verify-email': async ({ password }) => {
    await call('/api/v1/auth/verify-email', { token, password });
    return 'Your email address is confirmed. You can close this page.';
  },
  '/confirm-email': async ({ password }) => {
    await call('/api/v1/auth/confirm-email', { token, password });
    return 'Your email address is changed. Log in with the new one.';
  },
  '/undo-email-change': async () => {
    await call('/api/v1/auth/undo-email-change', { token });
    return 'Your email address is restored. A mail with a link to choose a new password is on its way.';
  },
  '/reset-password': async ({ new_password }) => {
    await call('/api/v1/auth/reset-password', { token, new_password });
    return 'Your password is changed. Log in with the new one.';
  },
  '/invitations/accept': async ({ email, password, username, full_name, code }) => {
    const isNew = document.getElementById('is_new').checked;
    const session = isNew
      ? await call('/api/v1/auth/register', { email, password, username, full_name })
      : await logIn(email, password, code.trim());
    const { tenant, role } = await call('/api/v1/invitations/accept', { token }, session.access_token);
    return `You are a member of ${tenant.name}, as ${role}.`;
  },
  '/oauth/callback': async ({ code }) => {
    await verify(mfaToken, code.trim());
    return 'You are signed in.';
  },
};

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  message.hidden = true;
  try {
    const done = await actions[form.dataset.page](Object.fromEntries(new FormData(form)));
    form.hidden = true;
    document.getElementById('explanation').hidden = true;
    show(done, 'done');
    document.getElementById('title').focus();
  } catch (error) {
    show(error.message, 'problem');
  } finally {
    button.disabled = false;
  }
});

document.getElementById('is_new')?.addEventListener('change', ({ target }) => {
  document.getElementById('newcomer').hidden = !target.checked;
  for (const name of ['username', 'full_name']) document.getElementById(name).required = target.checked;
  document.getElementById('password').autocomplete = target.checked ? 'new-password' : 'current-password';
});

if (location.pathname === '/oauth/callback') {
  form.hidden = mfaToken === null;
  const failure = fragment.get('error') ?? query.get('error');
  if (failure !== null) show('The sign-in did not succeed. Start it again.', 'problem');
  else if (fragment.has('access_token')) show('You are signed in.', 'done');
} else if (token === '') {
  form.hidden = true;
  show('The link is incomplete. Open it from the mail again.', 'problem');
}
