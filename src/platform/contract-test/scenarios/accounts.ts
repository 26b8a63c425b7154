import { randomUUID } from 'node:crypto';
import { Unavailable } from '../../../engine/verify/product.ts';
import type { Headers } from '../../../engine/verify/request.ts';
import type { Scenario } from '../../../engine/verify/scenarios.ts';
import { unique } from '../../../engine/verify/unique.ts';
import { register } from '../accounts.ts';
import type { Peers } from '../peers/peers.ts';

/** The provider that the settings of the peers leave out. */
export const unconfiguredProvider = 'facebook';

/** What accounts do with mails and providers of sign-in. */
export const accountScenarios = (peers: Peers): readonly Scenario[] => [
  {
    name: 'the first platform admin repeats their call',
    operations: ['claimPlatformAdmin'],
    async play(stage) {
      const { adminClaim } = peers;
      if (adminClaim === undefined) throw new Unavailable('the deployment printed no token: it has an admin already');
      await stage.call('claimPlatformAdmin', { status: 200, ...adminClaim });
      const headers = { ...adminClaim.headers, 'idempotency-key': randomUUID() };
      await stage.call('claimPlatformAdmin', { status: 400, headers, body: adminClaim.body });
    },
  },
  {
    name: 'an address is verified by the mailed link',
    operations: ['verifyEmail'],
    async play(stage) {
      const { email, password } = await register(stage.client, null);
      const token = await stage.until('no mail came', 30, () => peers.tokenMailedTo(email, /Confirm/));
      await stage.call('verifyEmail', { status: 403, body: { token, password: `${password}-not` } });
      await stage.call('verifyEmail', { status: 200, body: { token, password } });
      await stage.call('verifyEmail', { status: 400, body: { token, password } });
    },
  },
  {
    name: 'a password is reset by the mailed link',
    operations: ['resetPassword'],
    async play(stage) {
      const { email, password } = await register(stage.client, null);
      await stage.call('forgotPassword', { status: 200, body: { email } });
      const token = await stage.until('no mail came', 30, () => peers.tokenMailedTo(email, /Reset/));
      const new_password = `Xw4-${unique()}-rTz9`;
      await stage.call('resetPassword', { status: 200, body: { token, new_password } });
      await stage.call('resetPassword', { status: 400, body: { token, new_password } });
      await stage.call('loginUser', { status: 401, body: { email, password } });
      await stage.call('loginUser', { status: 200, body: { email, password: new_password } });
    },
  },
  {
    name: 'an address is changed, and the change undone, by the mailed links',
    operations: ['changeEmail', 'confirmEmail', 'undoEmailChange'],
    async play(stage) {
      const { email, password, credentials } = await register(stage.client, null);
      const verification = await stage.until('no mail came', 30, () => peers.tokenMailedTo(email, /Confirm/));
      await stage.call('verifyEmail', { status: 200, body: { token: verification, password } });
      const headers = credentials.UserToken as Headers;
      const taken = `taken-${email}`;
      await stage.call('changeEmail', { status: 202, headers, body: { new_email: taken, password } });
      const late = await stage.until('no mail came', 30, () => peers.tokenMailedTo(taken, /new email address/));
      const other = { email: taken, password, username: `t${unique()}`, full_name: 'Contract test' };
      await stage.call('registerUser', { status: 201, body: other });
      await stage.call('confirmEmail', { status: 409, body: { token: late, password } });
      const new_email = `new-${email}`;
      await stage.call('changeEmail', { status: 202, headers, body: { new_email, password } });
      const token = await stage.until('no mail came', 30, () => peers.tokenMailedTo(new_email, /Confirm/));
      await stage.call('confirmEmail', { status: 403, body: { token, password: `${password}-not` } });
      await stage.call('confirmEmail', { status: 200, body: { token, password } });
      await stage.call('confirmEmail', { status: 400, body: { token, password } });
      const undo = await stage.until('no mail came', 30, () => peers.tokenMailedTo(email, /was changed/));
      await stage.call('undoEmailChange', { status: 200, body: { token: undo } });
      await stage.call('undoEmailChange', { status: 400, body: { token: undo } });
      await stage.call('loginUser', { status: 401, body: { email: new_email, password } });
    },
  },
  {
    name: 'a browser signs in with a provider',
    operations: ['startOAuth', 'completeOAuth', 'listIdentities', 'unlinkIdentity'],
    async play(stage) {
      const path = { provider: 'google' };
      const { headers } = await stage.call('startOAuth', { status: 302, path });
      const [cookie = ''] = headers['set-cookie']?.split(';') ?? [];
      const agreed = await fetch(headers.location as string, { redirect: 'manual' });
      const returned = URL.parse(agreed.headers.get('location') ?? '');
      if (returned === null) throw new Unavailable(`the provider returned ${agreed.status}`);
      const query = Object.fromEntries(returned.searchParams);
      const done = await stage.call('completeOAuth', { status: 302, path, query, headers: { cookie } });
      const found = new URL(done.headers.location as string);
      if (!`${found.search}${found.hash}`.includes('access_token='))
        throw new Error(`signed in at ${found.pathname} without a token`);
      await stage.call('completeOAuth', { status: 400, path, query, headers: { cookie } });
      const landing = new URLSearchParams(found.search || found.hash.slice(1));
      const own = { authorization: `Bearer ${landing.get('access_token')}` };
      await stage.call('listIdentities', { status: 200, headers: own });
      await stage.call('unlinkIdentity', { status: 409, path, headers: own });
      // With a password the provider is no longer the last way to sign in.
      const { email } = (await stage.call('getCurrentUser', { status: 200, headers: own })).body.user;
      await stage.call('forgotPassword', { status: 200, body: { email } });
      const token = await stage.until('no mail came', 30, () => peers.tokenMailedTo(email, /Reset/));
      const password = `Xw4-${unique()}-rTz9`;
      await stage.call('resetPassword', { status: 200, body: { token, new_password: password } });
      const login = await stage.call('loginUser', { status: 200, body: { email, password } });
      const again = { authorization: `Bearer ${login.body.access_token}` };
      await stage.call('unlinkIdentity', { status: 200, path, headers: again });
      await stage.call('startOAuth', { status: 503, path: { provider: unconfiguredProvider } });
    },
  },
];
