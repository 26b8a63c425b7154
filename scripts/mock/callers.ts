import type { Actor } from '../../tests/contract/world.ts';
import type { MockTokens, StoredPerson, StoredWorld } from './world-state.ts';

/** Somebody, with one of their credentials. */
export interface Caller {
  /** The role in the tenant of the examples; `outsider` has none, `platformAdmin` administers the platform. */
  readonly name: Actor['name'];
  /** The security scheme of the contract. */
  readonly scheme: string;
  /** What to send: `Authorization`, or `X-API-Key` for API keys of users. */
  readonly headers: { readonly [name: string]: string };
  readonly user_id: number;
  readonly email: string;
  readonly password: string;
  /** The tenant in which the caller has the role; null for the outsider and the platform admin. */
  readonly tenant_id: string | null;
}

/** How headers are written in documents. */
const spelling: { readonly [name: string]: string } = { authorization: 'Authorization', 'x-api-key': 'X-API-Key' };

/** Returns a caller for every person and each kind of their credentials. Tokens of sessions are new. */
export async function listCallers(stored: StoredWorld, tokens: MockTokens): Promise<Caller[]> {
  const callers = await Promise.all(
    stored.people.map(async (person) => {
      const tenant_id = person.name === 'outsider' || person.name === 'platformAdmin' ? null : stored.tenantId;
      const credentials = await credentialsOf(person, tokens);
      return Object.entries(credentials).map(([scheme, headers]) => ({
        name: person.name,
        scheme,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [spelling[name] ?? name, value])),
        user_id: person.userId,
        email: person.email,
        password: stored.password,
        tenant_id,
      }));
    }),
  );
  return callers.flat();
}

/** Returns the people as the contract's tests call with them. */
export async function actorsOf(stored: StoredWorld, tokens: MockTokens): Promise<{ [name: string]: Actor }> {
  const actors = stored.people.map(async (person): Promise<Actor> => {
    const refresh = (surface: 'platform' | 'sites') => tokens.refreshTokens.get(`${person.userId} ${surface}`) ?? '';
    return {
      name: person.name,
      userId: person.userId,
      credentials: await credentialsOf(person, tokens),
      secrets: { refresh_token: refresh('platform'), current_password: stored.password },
      dashboardSecrets: { refresh_token: refresh('sites') },
    };
  });
  return Object.fromEntries((await Promise.all(actors)).map((actor) => [actor.name, actor]));
}

async function credentialsOf(
  { userId, sessions, keys }: StoredPerson,
  { tokens, apiUserToken }: MockTokens,
): Promise<Actor['credentials']> {
  const access = (surface: 'platform' | 'sites') =>
    tokens.issue(surface, 'access', { userId, sessionId: sessions[surface] }, new Date());
  return {
    UserToken: { authorization: `Bearer ${await access('platform')}` },
    DashboardToken: { authorization: `JWT ${await access('sites')}` },
    ...keys,
    ApiUserToken: { authorization: `Bearer ${apiUserToken}` },
  };
}
