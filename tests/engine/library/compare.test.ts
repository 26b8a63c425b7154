import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import type { Change } from '../../../src/engine/compare/change.ts';
import { changesBetween } from '../../../src/engine/compare/changes.ts';
import { withFormats } from '../../../src/engine/document/formats.ts';
import { library } from './plain-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is changed here as plain JSON
type Json = any;

/** The changes from the library's contract to one that `edit` has changed. */
function changesOf(edit: (document: Json) => void): Change[] {
  const after = structuredClone(library);
  edit(after);
  return changesBetween(library, after);
}

t.test('a foreign contract does not differ from itself', async (t) => {
  t.strictSame(
    changesOf(() => {}),
    [],
  );
});

const newLoan = '#/components/schemas/NewLoan';

t.test('a breaking change is reported with its place in both versions', async (t) => {
  t.match(
    changesOf((document) => {
      document.components.schemas.NewLoan.properties.weeks.maximum = 4;
    }),
    [
      {
        effect: 'breaking',
        message: 'requests: now maximum 4',
        before: `${newLoan}/properties/weeks`,
        after: `${newLoan}/properties/weeks`,
        operations: ['createLoan'],
      },
    ],
  );
  t.match(
    changesOf((document) => document.components.schemas.NewLoan.required.push('weeks')),
    [{ effect: 'breaking', message: 'requests: now requires "weeks"', after: newLoan, operations: ['createLoan'] }],
  );
  t.match(
    changesOf((document) => delete document.paths['/books/{isbn}']),
    [{ effect: 'breaking', message: 'getBook is gone', before: '#/paths/~1books~1{isbn}/get', after: null }],
  );
});

t.test('a compatible change is reported with its place in both versions', async (t) => {
  t.match(
    changesOf((document) => {
      document.components.schemas.NewLoan.properties.weeks.maximum = 12;
    }),
    [
      {
        effect: 'compatible',
        message: 'requests: before maximum 8',
        before: `${newLoan}/properties/weeks`,
        after: `${newLoan}/properties/weeks`,
        operations: ['createLoan'],
      },
    ],
  );
  t.match(
    changesOf((document) => {
      document.paths['/books'].get.parameters.push({ name: 'year', in: 'query', schema: { type: 'integer' } });
    }),
    [{ effect: 'compatible', message: 'query parameter year is new', after: '#/paths/~1books/get/parameters/2' }],
  );
});

/** Each schema of a foreign contract with one keyword changed, wherever there is one. */
function mutations(): { readonly name: string; readonly after: Json }[] {
  const found: { name: string; after: Json }[] = [];
  const visit = (path: readonly string[], node: Json, isMap: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries<Json>(node)) {
      const at = [...path, key];
      const change = (what: string, edit: (parent: Json) => void): void => {
        const after = structuredClone(library) as Json;
        edit(path.reduce((part, name) => part[name], after));
        found.push({ name: `${at.join('/')} ${what}`, after });
      };
      if (!isMap && constraints.has(key)) change('is gone', (parent) => delete parent[key]);
      if (typeof value === 'number' && constraints.has(key)) {
        change('is more', (parent) => (parent[key] += 1));
        change('is less', (parent) => (parent[key] -= 1));
      }
      if (key === 'enum') change('has one less', (parent) => parent.enum.pop());
      if (key === 'properties' && !isMap) {
        change('has one less', (parent) => delete parent.properties[Object.keys(parent.properties)[0] as string]);
        change('are all required', (parent) => (parent.required = Object.keys(parent.properties)));
        change('are choices', (parent) => {
          const { ...own } = parent;
          for (const name of Object.keys(parent)) delete parent[name];
          parent.oneOf = [own, { type: 'string', const: 'none' }];
        });
      }
      visit(at, value, key === 'properties' && !isMap);
    }
  };
  visit(['components', 'schemas'], (library as Json).components.schemas, true);
  visit(['paths'], (library as Json).paths, true);
  return found;
}

const constraints = new Set([
  'type',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'required',
]);

/** The schemas that a witness may be a value of. */
function schemasOf(document: Json, { operations, witness }: Change): Json[] {
  const items = Object.values<Json>(document.paths);
  const found = items.flatMap((item) =>
    Object.values<Json>(item)
      .filter(({ operationId }) => operations.includes(operationId))
      .map((operation) => ({
        ...operation,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      })),
  );
  const parameter = /^(\w+) parameter (\w+)$/.exec(witness?.part ?? '');
  if (parameter !== null) {
    return found.flatMap(({ parameters }) =>
      parameters.filter((one: Json) => one.name === parameter[2]).map((one: Json) => one.schema),
    );
  }
  const bodies = found.flatMap(({ requestBody, responses }) =>
    witness?.direction === 'request' ? [requestBody] : Object.values<Json>(responses),
  );
  return bodies.flatMap((body) => {
    const { content = {} } = body?.$ref === undefined ? (body ?? {}) : document.components.responses.Rejected;
    return Object.values<Json>(content).map(({ schema }) => schema);
  });
}

function accepts(document: Json, schema: Json, value: unknown): boolean {
  const ajv = withFormats(new Ajv2020({ strict: false, logger: false }));
  return ajv.compile({ ...schema, components: document.components })(value) as boolean;
}

t.test('whatever changes in a foreign contract, a break has a witness', async (t) => {
  const counts = { breaking: 0, unproved: 0, compatible: 0 };
  const all = mutations();
  for (const { name, after } of all) {
    const faults: string[] = [];
    for (const change of changesBetween(library, after)) {
      counts[change.effect]++;
      const { witness } = change;
      if (change.effect !== 'breaking') continue;
      if (witness === null) faults.push(`${change.message} has no witness`);
      else if (witness.part === 'body' || witness.part.includes(' parameter ')) {
        const [takes, leaves] = witness.acceptedBy === 'before' ? [library, after] : [after, library];
        const taken = schemasOf(takes, change).some((schema) => accepts(takes, schema, witness.value));
        const left = schemasOf(leaves, change).some((schema) => !accepts(leaves, schema, witness.value));
        if (!taken || !left) faults.push(`${change.message}: ${JSON.stringify(witness)}`);
      }
    }
    t.strictSame(faults, [], name);
  }
  t.ok(all.length > 60, `${all.length} mutations`);
  t.ok(counts.breaking >= 30 && counts.unproved >= 3 && counts.compatible >= 20, JSON.stringify(counts));
});
