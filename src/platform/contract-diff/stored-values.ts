import type { Schema } from '../../engine/compare/located.ts';
import type { StoredValues } from '../../engine/compare/stored-values.ts';
import { pointerTo } from '../../engine/document/json-pointer.ts';

/** An entry of generated/constraints.json: what a column guarantees of a property of responses. */
interface ProvenProperty {
  /** Name of the component schema, with the properties that lead to the object within it: `Report/scores`. */
  readonly schema: string;
  readonly property: string;
  /** The schema that every stored value satisfies. Absent if nothing is proved. */
  readonly proves?: Schema;
  /** The constraint is not in the database. */
  readonly missing?: boolean;
  /** False: existing rows were not checked. */
  readonly validated?: boolean;
}

/**
 * Returns what a database proves of stored values, by the place of the response schema. A constraint that is missing or not
 * validated proves nothing.
 */
export function storedValues(properties: readonly ProvenProperty[]): StoredValues {
  return Object.fromEntries(
    properties.flatMap(({ schema, property, proves, missing = false, validated = true }) => {
      if (proves === undefined) return [];
      const [component = '', ...within] = schema.split('/');
      const path = [...within, property].flatMap((name) => ['properties', name]);
      const pointer = `#${pointerTo('/components/schemas', component, ...path)}`;
      return [[pointer, { schema: proves, validated: validated && !missing }]];
    }),
  );
}
