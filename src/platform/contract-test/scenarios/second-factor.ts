import { TOTP } from 'otpauth';
import { Unavailable } from '../../../engine/verify/product.ts';
import type { Headers } from '../../../engine/verify/request.ts';
import type { Scenario, Stage } from '../../../engine/verify/scenarios.ts';
import { register } from '../accounts.ts';
import { newTenant, tokenOf } from './newcomer.ts';

/** What an app shows: the current code, the next one, and one that is long over. */
interface AppCodes {
  readonly current: string;
  readonly next: string;
  readonly wrong: string;
}

/** Requests a secret. Returns the codes of its app by the time of the deployment, whose clock may differ. */
async function enrol({ client, contract }: Stage, headers: Headers, password: string): Promise<AppCodes> {
  const operation = contract.operation('enrolTotp');
  const request = { operation, path: {}, query: {}, headers, body: { password } };
  const { status, headers: received, body } = await client.send(request);
  if (status !== 200) throw new Unavailable(`the deployment returned ${status}: it wants a verified address`);
  const now = Date.parse(received.date ?? '') || Date.now();
  const codeAt = (timestamp: number) => new TOTP({ secret: body.secret }).generate({ timestamp });
  return { current: codeAt(now), next: codeAt(now + 30_000), wrong: codeAt(now - 86_400_000) };
}

/** What accounts with a second factor do. */
export const secondFactorScenarios: readonly Scenario[] = [
  {
    name: 'a person adds a second factor and removes it',
    // Not the logins: release 1.0.0 has them without the others.
    operations: ['getMfa', 'enrolTotp', 'confirmTotp', 'removeTotp', 'replaceRecoveryCodes', 'verifyMfa', 'stepUp'],
    async play(stage) {
      const { owner, tenantId } = await newTenant(stage.client);
      const { email, password } = owner;
      const headers = tokenOf(owner);
      const { current, next, wrong } = await enrol(stage, headers, password);
      await stage.call('confirmTotp', { status: 400, headers, body: { code: wrong } });
      const confirmed = await stage.call('confirmTotp', { status: 200, headers, body: { code: current } });
      const [first, second, third, fourth] = confirmed.body.recovery_codes as string[];
      await stage.call('getMfa', { status: 200, headers });
      await stage.call('enrolTotp', { status: 409, headers, body: { password } });
      await stage.call('confirmTotp', { status: 409, headers, body: { code: next } });

      const login = await stage.call('loginUser', { status: 403, body: { email, password } });
      const { mfa_token } = login.body;
      await stage.call('verifyMfa', { status: 401, body: { mfa_token, code: wrong } });
      await stage.call('verifyMfa', { status: 401, body: { mfa_token, code: current } });
      await stage.call('verifyMfa', { status: 200, body: { mfa_token, recovery_code: first } });
      await stage.call('verifyMfa', { status: 401, body: { mfa_token, recovery_code: second } });
      const opened = await stage.call('loginToTenant', { status: 403, body: { email, password, tenant_id: tenantId } });
      const ofTenant = { mfa_token: opened.body.mfa_token, recovery_code: second };
      await stage.call('verifyMfa', { status: 200, body: ofTenant });

      await stage.call('stepUp', { status: 400, headers, body: { password } });
      await stage.call('stepUp', { status: 200, headers, body: { recovery_code: third } });
      await stage.call('replaceRecoveryCodes', { status: 400, headers, body: { code: wrong } });
      const replaced = await stage.call('replaceRecoveryCodes', { status: 200, headers, body: { code: next } });
      await stage.call('stepUp', { status: 400, headers, body: { recovery_code: fourth } });
      const [recovery_code] = replaced.body.recovery_codes;
      const removal = { password, recovery_code };
      await stage.call('removeTotp', { status: 400, headers, body: { ...removal, password: `${password}-not` } });
      await stage.call('removeTotp', { status: 200, headers, body: removal });
      await stage.call('removeTotp', { status: 409, headers, body: removal });
      await stage.call('loginUser', { status: 200, body: { email, password } });
    },
  },
  {
    name: 'a login with a second factor names a tenant that closes',
    operations: ['verifyMfa'],
    async play(stage) {
      const { tenantId, headers: ofOwner } = await newTenant(stage.client);
      const { email, password, credentials } = await register(stage.client, null);
      const headers = credentials.UserToken ?? {};
      const { current: code } = await enrol(stage, headers, password);
      const confirmed = await stage.call('confirmTotp', { status: 200, headers, body: { code } });
      const to = { 'x-tenant-id': tenantId };
      const login = await stage.call('loginUser', { status: 403, headers: to, body: { email, password } });
      const path = { tenant_id: tenantId };
      const body = { settings: { registration: 'closed' } };
      await stage.call('updateTenant', { status: 200, path, headers: ofOwner, body });
      const [recovery_code] = confirmed.body.recovery_codes;
      await stage.call('verifyMfa', { status: 403, body: { mfa_token: login.body.mfa_token, recovery_code } });
    },
  },
];
