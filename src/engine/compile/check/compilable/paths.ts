import { contractAjv, withNamedRefs } from '../../../document/contract-ajv.ts';
import type { ContractOperation } from '../../../document/contract-operation.ts';
import type { Document } from '../../../document/document.ts';
import { pointerTo } from '../../../document/json-pointer.ts';
import type { Finding } from '../rule.ts';

/**
 * No request matches two paths of which neither is more concrete: `/tenants/slug/{slug}` and `/tenants/{tenant_id}/articles`
 * are distinct only because `slug` is no valid tenant id.
 */
export function* distinctPaths(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  const paths = [...new Map(operations.map((operation) => [operation.path, operation])).values()];
  const isValid = valueTest(document);
  for (const [index, one] of paths.entries()) {
    for (const other of paths.slice(0, index)) {
      if (areAmbiguous(one, other, isValid)) {
        yield [pointerTo('/paths', one.path), `A request may match ${other.path} as well: neither is more concrete`];
      }
    }
  }
}

type ValueTest = (operation: ContractOperation, parameter: string, value: string) => boolean;

function areAmbiguous(one: ContractOperation, other: ContractOperation, isValid: ValueTest): boolean {
  const [ours, theirs] = [one.path.split('/'), other.path.split('/')];
  if (ours.length !== theirs.length) return false;
  let moreConcrete = 0;
  let lessConcrete = 0;
  for (const [index, our = ''] of ours.entries()) {
    const their = theirs[index] ?? '';
    const [ourName, theirName] = [parameterOf(our), parameterOf(their)];
    if (ourName === null && theirName === null && our !== their) return false;
    if (ourName === null && theirName !== null) {
      if (!isValid(other, theirName, our)) return false;
      moreConcrete += 1;
    }
    if (ourName !== null && theirName === null) {
      if (!isValid(one, ourName, their)) return false;
      lessConcrete += 1;
    }
  }
  return moreConcrete > 0 === lessConcrete > 0;
}

/** `{tenant_id}` → `tenant_id`; null for a segment that isn't one parameter. */
function parameterOf(segment: string): string | null {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1] ?? null;
}

function valueTest(document: Document): ValueTest {
  const ajv = contractAjv(document, { coerceTypes: true, validateSchema: false });
  return (operation, parameter, value) => {
    const schema = operation.parameters.find((one) => one.value.in === 'path' && one.value.name === parameter)?.value
      .schema;
    if (schema === undefined) return true;
    try {
      return ajv.validate({ type: 'object', properties: { value: withNamedRefs(schema) } }, { value }) as boolean;
    } catch {
      // A schema that doesn't compile is reported as such.
      return false;
    }
  };
}
