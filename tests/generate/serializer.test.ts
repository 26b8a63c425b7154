import ajvFormats from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import t from 'tap';
import * as runtime from '../../scripts/generate/serializer/runtime.ts';
import { UnsoundResponse } from '../../src/contract/unsound-response.ts';
import { compileSchemas } from './compiled-schema.ts';
import { formatSamples, randomSchemas, sampleValue, trickyText } from './random-schema.ts';

function refusal(work: () => unknown): UnsoundResponse | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof UnsoundResponse) return error;
    throw error;
  }
}

t.test('a serializer agrees with Ajv on every value, and writes what JSON.parse reads back', async (t) => {
  const verdicts = { sound: 0, unsound: 0 };
  fc.assert(
    fc.property(randomSchemas, fc.gen(), (schemas, draw) => {
      const { serialize, violations } = compileSchemas(schemas);
      for (let round = 0; round < 10; round += 1) {
        const value = sampleValue(schemas, draw);
        // A member that is undefined is absent.
        const json = JSON.stringify(value);
        const expected = violations(JSON.parse(json));
        let text: string | undefined;
        const error = refusal(() => {
          text = serialize(value);
        });
        const shown = () => `${JSON.stringify(schemas)}\n${json}\n${JSON.stringify(expected)}\n${error?.pointer} ${error?.keyword}`;
        if ((error === null) !== (expected.length === 0)) throw new Error(`The verdicts differ:\n${shown()}`);
        if (error === null) {
          if (!t.comparator(JSON.parse(text as string), JSON.parse(json))) throw new Error(`The text differs: ${text}\n${shown()}`);
          verdicts.sound += 1;
        } else {
          if (!expected.some(({ keyword }) => keyword === error.keyword)) throw new Error(`The keyword differs:\n${shown()}`);
          verdicts.unsound += 1;
        }
      }
    }),
    { numRuns: 300 },
  );
  t.comment(`${verdicts.sound} sound and ${verdicts.unsound} unsound values`);
});
