import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { test } from 'tap';
import { loadConfig } from '../../../src/app/config.ts';
import { createTokens, tokenLifetimes } from '../../../src/domains/accounts/tokens.ts';
import type { PrivateKeyJwk } from '../../../src/platform/secrets/settings.ts';
import { signingKeysOf } from '../../support/keys.ts';
import { forgedTokens, readToken } from './forged-tokens.ts';

const privateKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateKeyJwk;
const issuer = 'https://api.colophon.test';
const now = new Date('2030-01-01T00:00:00.500Z');
const subject = { userId: 42, sessionId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' };
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('a token says whose it is, of which kind and surface, and for how long', async (t) => {
  const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  for (const surface of ['platform', 'sites'] as const) {
    for (const kind of ['access', 'refresh'] as const) {
      const token = await tokens.issue(surface, kind, subject, now);
      const { header, claims } = readToken(token);
      t.same(header, { alg: 'EdDSA', typ: kind === 'access' ? 'at+jwt' : 'rt+jwt', kid: tokens.jwks.keys[0]?.kid });
      t.match(claims, {
        iss: issuer,
        sub: '42',
        aud: `colophon:${surface}`,
        sid: subject.sessionId,
        jti: /^[0-9a-f-]{36}$/,
        iat: 1893456000,
        exp: 1893456000 + tokenLifetimes[surface][kind],
      });
      t.match(await tokens.verify(surface, kind, token, now), subject);
    }
  }
  t.same(tokenLifetimes, {
    platform: { access: 3600, refresh: 2_592_000 },
    sites: { access: 900, refresh: 604_800 },
  });
  t.not(await tokens.issue('platform', 'access', subject, now), await tokens.issue('platform', 'access', subject, now));
});

test('a token opens nothing but its own surface and kind', async (t) => {
  const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  const kinds = [
    ['platform', 'access'],
    ['platform', 'refresh'],
    ['sites', 'access'],
    ['sites', 'refresh'],
  ] as const;
  for (const own of kinds) {
    const token = await tokens.issue(own[0], own[1], subject, now);
    for (const other of kinds) {
      const verified = await tokens.verify(other[0], other[1], token, now);
      const expected = other === own ? { ...subject, issuedAt: Math.floor(now.getTime() / 1000) } : null;
      t.same(verified, expected, `${own.join(' ')} token as ${other.join(' ')}`);
    }
  }
});

test('a token ends with its second, remembered or not', async (t) => {
  const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  const token = await tokens.issue('platform', 'access', subject, now);
  const { exp } = readToken(token).claims as { exp: number };
  const end = (milliseconds: number) => new Date(exp * 1000 + milliseconds);
  t.equal(await tokens.verify('platform', 'access', token, end(0)), null, 'never seen before');
  t.match(await tokens.verify('platform', 'access', token, end(-1)), subject);
  t.equal(await tokens.verify('platform', 'access', token, end(0)), null, 'remembered');
  t.match(await tokens.verify('platform', 'access', token, later(-4)), subject, 'from a process whose clock is ahead');
  t.equal(await tokens.verify('platform', 'access', token, later(-6)), null, 'from the future');
});

test('a forged token is refused, also while the real one is remembered', async (t) => {
  for (const kind of ['access', 'refresh'] as const) {
    const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
    const token = await tokens.issue('platform', kind, subject, now);
    t.match(await tokens.verify('platform', kind, token, now), subject);
    for (const [wrong, forged] of Object.entries(forgedTokens(token, privateKey))) {
      t.equal(await tokens.verify('platform', kind, forged, now), null, `${kind}: ${wrong}`);
    }
  }
});

test('a token of another server, or of this one before its key changed, is refused', async (t) => {
  const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  const otherKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateKeyJwk;
  const other = createTokens({ keys: await signingKeysOf(otherKey), issuer });
  t.equal(await tokens.verify('platform', 'access', await other.issue('platform', 'access', subject, now), now), null);
});

test('an error that says nothing about the token does not refuse it', async (t) => {
  const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  const token = await tokens.issue('platform', 'access', subject, now);
  await t.rejects(tokens.verify('platform', 'access', token, new Date(Number.NaN)), { name: 'TypeError' });
});

test('anyone can verify an access token with the published keys', async (t) => {
  const tokens = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  const published = JSON.parse(JSON.stringify(tokens.jwks));
  t.same(Object.keys(published.keys[0]).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x'], 'nothing private');
  const token = await tokens.issue('platform', 'access', subject, now);
  const { payload } = await jwtVerify(token, createLocalJWKSet(published), {
    issuer,
    audience: 'colophon:platform',
    typ: 'at+jwt',
    currentDate: now,
  });
  t.equal(payload.sub, '42');
  const restarted = createTokens({ keys: await signingKeysOf(privateKey), issuer });
  t.same(restarted.jwks, tokens.jwks, 'the id of a key is the same after a restart');
});

test('a key whose halves differ is refused at start', async (t) => {
  const other = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateKeyJwk;
  await t.rejects(signingKeysOf({ ...privateKey, x: other.x }), { message: /JWT_PRIVATE_KEY/ });
});

test('production starts with secrets of its own, whole and long enough, and nothing left open, or not at all', async (t) => {
  const good = {
    APP_ENVIRONMENT: 'production',
    JWT_PRIVATE_KEY: JSON.stringify(privateKey),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  t.equal(loadConfig(good).environment, 'production');
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const symmetric = { kty: 'oct', k: randomBytes(32).toString('base64url') };
  const refused: [object, RegExp][] = [
    [{ JWT_PRIVATE_KEY: undefined, ENCRYPTION_KEY: undefined }, /Production needs JWT_PRIVATE_KEY and ENCRYPTION_KEY/],
    [{ JWT_PRIVATE_KEY: '  ' }, /Production needs JWT_PRIVATE_KEY/],
    [{ ENCRYPTION_KEY: '' }, /Production needs ENCRYPTION_KEY/],
    ...['secret', 'changeme', '{}', 'null', JSON.stringify(p256), JSON.stringify(symmetric)].map(
      (JWT_PRIVATE_KEY): [object, RegExp] => [{ JWT_PRIVATE_KEY }, /JWT_PRIVATE_KEY must be an Ed25519 private key/],
    ),
    [{ JWT_PRIVATE_KEY: JSON.stringify({ ...privateKey, d: undefined }) }, /JWT_PRIVATE_KEY must be/],
    [{ OUTBOUND_ALLOW_LOOPBACK: 'true' }, /OUTBOUND_ALLOW_LOOPBACK is for development only/],
    [{ LOG_LEVEL: 'debug' }, /LOG_LEVEL=debug is for development only/],
    [{ LOG_LEVEL: 'trace' }, /LOG_LEVEL=trace is for development only/],
    ...[
      'secret',
      randomBytes(16).toString('base64'),
      randomBytes(31).toString('base64'),
      Buffer.alloc(32).toString('base64'),
      Buffer.alloc(32, 'a').toString('base64'),
    ].map((ENCRYPTION_KEY): [object, RegExp] => [{ ENCRYPTION_KEY }, /ENCRYPTION_KEY must be 32 random bytes/]),
  ];
  for (const [given, message] of refused) {
    const [, value = ''] = (Object.entries(given)[0] ?? []) as [string, string?];
    t.throws(() => loadConfig({ ...good, ...given }), { message }, JSON.stringify(given));
    try {
      loadConfig({ ...good, ...given });
    } catch (error) {
      if (value.length > 20) t.notOk((error as Error).message.includes(value), 'it does not show the secret');
    }
  }
});
