import { createRemoteJWKSet, jwtVerify } from 'jose';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { register } from './people.ts';

test('anyone can verify an access token with the published keys', async (t) => {
  const server = await startServer(t);
  const answer = await server.request('GET', '/.well-known/jwks.json');
  t.equal(answer.status, 200);
  t.match(answer.headers['content-type'], /^application\/json/);
  t.equal(answer.headers['cache-control'], 'public, max-age=300');
  t.match(answer.body.keys, [{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: String, x: String }]);
  t.equal(answer.body.keys.length, 1);
  t.notOk(answer.text.includes(server.config.jwtPrivateKeys[0].d), 'nothing private');

  const person = await register(server);
  const { payload, protectedHeader } = await jwtVerify(
    person.accessToken,
    createRemoteJWKSet(new URL(`${server.url}/.well-known/jwks.json`)),
    { issuer: server.config.publicUrl, audience: 'colophon:platform', typ: 'at+jwt', currentDate: server.clock.now() },
  );
  t.equal(payload.sub, String(person.id));
  t.equal(protectedHeader.alg, 'EdDSA');
});
