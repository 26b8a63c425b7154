import t from 'tap';
import { compileSchemas } from './compiled-schema.ts';

interface Texts {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

const texts: { readonly [format: string]: Texts } = {
  'date-time': {
    valid: [
      '2026-03-04T05:06:07Z',
      '2026-03-04t05:06:07.123456z',
      '2026-03-04 05:06:07+14:00',
      '2026-03-04T05:06:07-14:00',
      '2024-02-29T00:00:00Z',
      '2016-12-31T23:59:60Z',
      '2017-01-01T08:59:60+09:00',
      '1964-12-31T23:59:60Z',
      '0001-01-01T00:00:00Z',
      '0001-01-01T05:00:00+05:00',
      '9999-12-31T23:59:59.999999Z',
      '9999-12-31T18:59:59-05:00',
      `2026-03-04T05:06:07.${'1'.repeat(30)}Z`,
    ],
    invalid: [
      'yesterday',
      '',
      '2026-03-04',
      '2026-03-04T05:06:07',
      '2026-03-04T05:06Z',
      '2026-03-04\n05:06:07Z',
      '2026-03-04T05:06:07Z\n',
      '2023-02-29T00:00:00Z',
      '2026-02-30T00:00:00+01:00',
      '2026-13-01T00:00:00Z',
      '2026-03-04T24:00:00Z',
      '2026-03-04T05:60:07Z',
      '2026-03-04T05:06:61Z',
      '2026-03-04T05:06:60Z',
      '2016-12-31T23:59:60+01:00',
      '2026-03-04T05:06:07+14:01',
      '2026-03-04T05:06:07+16:00',
      '2026-03-04T05:06:07-14:01',
      '2026-03-04T05:06:07+05:60',
      '2026-03-04T05:06:07+05',
      '2026-03-04T05:06:07.Z',
      `2026-03-04T05:06:07.${'1'.repeat(31)}Z`,
      '0000-12-31T23:59:59Z',
      '0000-12-31T23:59:59-05:00',
      '0001-01-01T04:59:59+05:00',
      '9999-12-31T23:59:59-05:00',
      '9999-12-31T23:59:60Z',
      '9999-12-31T23:59:59.9999995Z',
      '10000-01-01T00:00:00Z',
      '+002026-03-04T05:06:07Z',
      '2026-03-04T05:06:07Z BC',
    ],
  },
  date: {
    valid: ['0001-01-01', '2024-02-29', '9999-12-31'],
    invalid: ['0000-01-01', '2023-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '10000-01-01', '2026-01-01\n'],
  },
  uri: {
    valid: [
      'https://example.com',
      'https://example.com:65535/a?b=%20#c',
      'http://[::1]:8080/',
      'https://user:secret@example.com/',
      'mailto:someone@example.com',
      'https://xn--bcher-kva.example/',
    ],
    invalid: [
      'https://G5wx:z45g',
      'https://a:99999',
      'https://[::1',
      'https://[1::2::3]/',
      'http://a b',
      'https://',
      'https://1.2.3.256/',
      'https://a%00b/',
      'example.com',
      '//example.com',
      'https://bücher.example/',
    ],
  },
  uuid: {
    valid: ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6BA7B810-9DAD-11D1-80B4-00C04FD430C8'],
    invalid: ['urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b8109dad11d180b400c04fd430c8'],
  },
};

for (const [format, { valid, invalid }] of Object.entries(texts)) {
  t.test(`requests and responses agree on ${format}`, async (t) => {
    const { serialize, violations } = compileSchemas({ Body: { type: 'string', format } });
    for (const text of valid) {
      t.strictSame(violations(text), [], `accepts ${text}`);
      t.equal(serialize(text), JSON.stringify(text), `writes ${text}`);
    }
    for (const text of invalid) {
      t.match(violations(text), [{ keyword: 'format' }], `rejects ${text}`);
      t.throws(() => serialize(text), `writes no ${text}`);
    }
  });
}

t.test('the time for a long text is proportional to its length', async (t) => {
  const long = 1_000_000;
  const cases = {
    'date-time': [`2026-03-04T05:06:07.${'1'.repeat(long)}Z`, 'T'.repeat(long), `${' '.repeat(long)}Z`],
    uri: [
      `https://${'a.'.repeat(long / 2)}`,
      `https://xn--${'a'.repeat(long)}`,
      `https://${'1.'.repeat(long / 2)}1`,
      `https://${'%41'.repeat(long / 4)}`,
      `https://a/${'/..'.repeat(long / 3)}`,
      `${'a:'.repeat(long / 2)}"`,
    ],
  };
  for (const [format, long] of Object.entries(cases)) {
    const { violations } = compileSchemas({ Body: { type: 'string', format } });
    for (const text of long) {
      const began = performance.now();
      violations(text);
      t.ok(performance.now() - began < 500, `${format}: ${text.slice(0, 20)}… took ${performance.now() - began} ms`);
    }
  }
});
