import { fileURLToPath } from 'node:url';
import t from 'tap';
import { readContract } from '../../../src/engine/compile/read/read-contract.ts';
import { ContractError } from '../../../src/engine/document/contract-error.ts';
import { contractOptions } from '../../../src/platform/policy/contract-options.ts';

/** Path of a fixture as a person in the repository's root would type it. */
const fixture = (name: string) => `tests/engine/compile/fixtures/${name}`;
const absolute = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

t.test('what the linter finds is an error with file and JSON pointer', async (t) => {
  const error = await t.rejects(readContract(absolute('unreadable/against-lint.yaml'), contractOptions), ContractError);
  t.match(error, {
    message: /against-lint\.yaml#\/info\n {4}.*license/,
    problems: [
      { file: fixture('unreadable/against-lint.yaml'), pointer: '/info', message: /license.*\(info-license\)/ },
      { pointer: '/paths/~1health/get/responses', message: /4XX.*\(operation-4xx-response\)/ },
    ],
  });
});

t.test('a reference that leads nowhere is an error with file and JSON pointer', async (t) => {
  const error = await t.rejects(
    readContract(absolute('unreadable/dangling-reference.yaml'), contractOptions),
    ContractError,
  );
  t.match(error, {
    problems: [{ file: fixture('unreadable/dangling-reference.yaml'), pointer: '/paths/~1health/get/responses/404' }],
  });
});

t.test('two components of one name are an error', async (t) => {
  await t.rejects(readContract(absolute('unreadable/same-name/openapi.yaml'), contractOptions), {
    message: /same-name\/openapi\.yaml:17:50 at #\/paths\/~1health.*\n\nTwo schemas are referenced with the same name/,
  });
});

t.test('a file that is no YAML is an error with its place', async (t) => {
  await t.rejects(readContract(absolute('unreadable/not-yaml.yaml'), contractOptions), {
    message: /not-yaml\.yaml" \(3:1\)/,
  });
});

t.test('each part of the bundle is known by the file it was written in', async (t) => {
  const { problem } = await readContract(absolute('articles/openapi.yaml'), contractOptions);
  const origin = (pointer: string) => {
    const { file, pointer: at } = problem(pointer, '');
    return `${file}#${at}`;
  };
  t.equal(origin('/info/title'), `${fixture('articles/openapi.yaml')}#/info/title`);
  t.equal(origin('/paths/~1articles'), `${fixture('articles/paths.yaml')}#/Articles`);
  t.equal(origin('/paths/~1articles/get/x-effect'), `${fixture('articles/paths.yaml')}#/Articles/get/x-effect`);
  t.equal(
    origin('/components/schemas/Article/properties/title'),
    `${fixture('articles/components/schemas.yaml')}#/Article/properties/title`,
  );
  t.equal(
    origin('/components/responses/Unauthorized/headers/Retry-After'),
    `${fixture('articles/components/responses.yaml')}#/Unauthorized/headers/Retry-After`,
    'also where something is missing',
  );
  t.equal(
    origin('/components/securitySchemes/UserToken'),
    `${fixture('articles/openapi.yaml')}#/components/securitySchemes/UserToken`,
  );
});
