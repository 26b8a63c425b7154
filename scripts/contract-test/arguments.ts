import type { DeclaredOperation } from '../../src/engine/verify/declared-operation.ts';
import type { Law } from '../../src/engine/verify/laws/law.ts';
import { laws } from '../../src/engine/verify/laws/laws.ts';
import { isLoopback } from '../../src/engine/verify/loopback.ts';
import { contract } from '../../src/platform/contract-test/contract.ts';
import { closest } from '../../src/platform/values/closest.ts';
import { fail } from '../command-line.ts';

/** Returns the URL of the deployment; ends the process with 2 if it is invalid, or not on this machine without `own`. */
export function deploymentUrl(text: string, own: boolean): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return fail(`--url must be an http(s) address, not ${text}.`);
  if (!own && !isLoopback(url)) {
    return fail(
      `${url.host} is not on this machine. The test creates accounts and tenants, and changes and deletes data: use --own if this deployment is yours.`,
    );
  }
  return text.replace(/\/+$/, '');
}

/** Returns which operations match; ends the process with 2 if none does. */
export function operationFilter(text: string): (operation: DeclaredOperation) => boolean {
  const pattern = expression(text);
  const ids = contract.operations.map(({ id }) => id);
  if (!ids.some((id) => pattern.test(id))) {
    const words = new Set(ids.flatMap((id) => id.split(/(?=[A-Z])/)));
    const similar = closest(text, [...ids, ...words]);
    return fail(`--operations ${text} matches no operation.${similar === null ? '' : ` Did you mean ${similar}?`}`);
  }
  return ({ id }) => pattern.test(id);
}

function expression(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (error) {
    return fail(`--operations is not a regular expression: ${(error as Error).message}.`);
  }
}

/** Returns the number; ends the process with 2 if the text isn't one. */
export function wholeNumber(option: string, text: string): number {
  return /^\d{1,10}$/.test(text) ? Number(text) : fail(`${option} must be a whole number, not ${text}.`);
}

/** Returns the laws of a comma-separated list of names, all without one; ends the process with 2 if there is no such law. */
export function lawsNamed(text: string | undefined): readonly Law[] {
  if (text === undefined) return laws;
  const names = laws.map(({ name }) => name);
  return text.split(',').map((name) => {
    const found = laws.find((law) => law.name === name);
    if (found !== undefined) return found;
    const similar = closest(name, names);
    return fail(
      `There is no law ${name}.${similar === null ? ` There are ${names.join(', ')}.` : ` Did you mean ${similar}?`}`,
    );
  });
}
