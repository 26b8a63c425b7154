import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { PrivateKeyJwk } from '../../../src/platform/secrets/settings.ts';

type Json = { [name: string]: unknown };

/** The header and claims of a real token. */
export function readToken(token: string): { header: Json; claims: Json } {
  const [header, claims] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header as string), claims: JSON.parse(claims as string) };
}

/** Signs any texts as header and payload with the server's own key: what no attacker can do, so the strictest test. */
export function signTexts(key: PrivateKeyJwk, header: string, payload: string): string {
  const input = `${encode(header)}.${encode(payload)}`;
  const privateKey = createPrivateKey({ key: { ...key }, format: 'jwk' });
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

/** Variants of a current token that must all be refused, by what is wrong with them. */
export function forgedTokens(token: string, key: PrivateKeyJwk): { [wrong: string]: string } {
  const { header, claims } = readToken(token);
  const [head, payload, signature] = token.split('.') as [string, string, string];
  const withHeader = (change: Json) => signTexts(key, JSON.stringify({ ...header, ...change }), JSON.stringify(claims));
  const withClaims = (change: Json) => signTexts(key, JSON.stringify(header), JSON.stringify({ ...claims, ...change }));
  const withPayload = (text: string) => signTexts(key, JSON.stringify(header), text);
  const json = JSON.stringify(claims);
  const stranger = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateKeyJwk;
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
  const now = claims.iat as number;

  return {
    ...Object.fromEntries(
      ['none', 'None', 'nOnE', ''].map((alg) => [
        `alg ${alg} without a signature`,
        `${encode(JSON.stringify({ ...header, alg }))}.${payload}.`,
      ]),
    ),
    'empty signature': `${head}.${payload}.`,
    'no signature': `${head}.${payload}`,
    'signature of another token': `${head}.${encode(JSON.stringify({ ...claims, sub: '1' }))}.${signature}`,
    'HS256 with the public key as secret': hs256(header, payload, publicKey.export({ format: 'pem', type: 'spki' })),
    'HS256 with the public x as secret': hs256(header, payload, key.x),
    'HS256 with an empty secret': hs256(header, payload, ''),
    'another key under this kid': signTexts(stranger, JSON.stringify(header), json),
    'another key, brought along as jwk': signTexts(
      stranger,
      JSON.stringify({ ...header, jwk: { kty: 'OKP', crv: 'Ed25519', x: stranger.x } }),
      json,
    ),
    jku: withHeader({ jku: 'https://keys.example.com/jwks.json' }),
    x5u: withHeader({ x5u: 'https://keys.example.com/cert.pem' }),
    jwk: withHeader({ jwk: { kty: 'OKP', crv: 'Ed25519', x: key.x } }),
    crit: withHeader({ crit: ['exp'] }),
    'b64 false': withHeader({ b64: false, crit: ['b64'] }),
    'unknown kid': withHeader({ kid: 'another' }),
    'kid of a path': withHeader({ kid: '../../dev/null' }),
    'no typ': signTexts(key, JSON.stringify({ ...header, typ: undefined }), json),
    'typ JWT': withHeader({ typ: 'JWT' }),
    'alg by its newer name': withHeader({ alg: 'Ed25519' }),
    'duplicate header member': signTexts(key, JSON.stringify(header).replace('{', '{"alg":"none",'), json),
    'exp missing': withClaims({ exp: undefined }),
    'exp a string': withClaims({ exp: String(now + 1000) }),
    'exp a fraction': withClaims({ exp: now + 1000.5 }),
    'exp 1e400': withPayload(json.replace(`"exp":${claims.exp}`, '"exp":1e400')),
    'exp negative': withClaims({ exp: -1 }),
    'exp past': withClaims({ iat: now - 7200, exp: now - 3600 }),
    'exp null': withClaims({ exp: null }),
    'iat in the future': withClaims({ iat: now + 600, exp: now + 4000 }),
    'iat missing': withClaims({ iat: undefined }),
    'iat a string': withClaims({ iat: String(now) }),
    'nbf in the future': withClaims({ nbf: now + 600 }),
    'another issuer': withClaims({ iss: 'https://api.example.com' }),
    'issuer in other case': withClaims({ iss: String(claims.iss).toUpperCase() }),
    'no issuer': withClaims({ iss: undefined }),
    'audience of the other surface': withClaims({ aud: 'colophon:sites' }),
    'no audience': withClaims({ aud: undefined }),
    'sub missing': withClaims({ sub: undefined }),
    'sub a number': withClaims({ sub: Number(claims.sub) }),
    'sub not an id': withClaims({ sub: '1e0' }),
    'sub empty': withClaims({ sub: '' }),
    'sid missing': withClaims({ sid: undefined }),
    'sid not a uuid': withClaims({ sid: "' or 1=1 --" }),
    'jti missing': withClaims({ jti: undefined }),
    'duplicate claim': withPayload(json.replace('{', '{"sub":"1",')),
    'duplicate claim, escaped': withPayload(json.replace('{', '{"su\\u0062":"1",')),
    'payload with white space': withPayload(JSON.stringify(claims, null, 1)),
    'payload an array': withPayload('[]'),
    'payload null': withPayload('null'),
    'payload not JSON': withPayload('{'),
    'payload not UTF-8': `${head}.${Buffer.from([0xff, 0xfe]).toString('base64url')}.${signature}`,
    'JWE form': `${token}.a.b`,
    'empty parts': '..',
  };
}

function hs256(header: Json, payload: string, secret: string | Buffer): string {
  const input = `${encode(JSON.stringify({ ...header, alg: 'HS256' }))}.${payload}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
