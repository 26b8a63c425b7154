import { parseCookie } from 'cookie';
import type { Operation, Parameter } from '../document/operation.ts';
import { restOfPath } from './route-pattern.ts';

/** Values of a request's parameters, still unvalidated: what isn't in canonical spelling stays a string. */
export interface ParameterValues {
  readonly path: { [name: string]: unknown };
  readonly query: { [name: string]: unknown };
  readonly header: { [name: string]: unknown };
  readonly cookie: { [name: string]: unknown };
}

/** Reads the parameters of one operation from strings; made once, when its route is registered. */
export type ParameterReader = (
  path: { [name: string]: string },
  query: { [name: string]: string | string[] },
  headers: { [name: string]: string | string[] | undefined },
) => ParameterValues;

const integerForm = /^(?:0|-?[1-9]\d{0,15})$/;
const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Coerces path, query, header and cookie strings to the declared kinds. Only one spelling of a value is read:
 * `0x10`, `1e3`, ` 1` and `1.0` are no integers, so the validator rejects them and no two URLs name one resource.
 */
export function parameterReader(operation: Operation): ParameterReader {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const inHeader = operation.parameters
    .filter((parameter) => parameter.in === 'header')
    .map((parameter) => ({ parameter, header: parameter.name.toLowerCase() }));
  const inCookie = operation.parameters.filter((parameter) => parameter.in === 'cookie');

  return (path, query, headers) => {
    // Without a prototype, for a caller may name a query member `__proto__`.
    const values: ParameterValues = { path: {}, query: Object.create(null), header: {}, cookie: {} };
    for (const parameter of inPath) {
      values.path[parameter.name] = coerce(parameter, path[parameter.restOfPath ? restOfPath : parameter.name]);
    }
    // Undeclared query members are kept, for the validator to reject.
    for (const name in query) values.query[name] = query[name];
    for (const parameter of inQuery) assign(values.query, parameter, query[parameter.name]);
    for (const { parameter, header } of inHeader) assign(values.header, parameter, headers[header]);
    if (inCookie.length > 0) {
      const cookies = parseCookie(String(headers.cookie ?? ''));
      for (const parameter of inCookie) assign(values.cookie, parameter, cookies[parameter.name]);
    }
    return values;
  };
}

function assign(target: { [name: string]: unknown }, parameter: Parameter, given: string | string[] | undefined): void {
  if (given !== undefined) target[parameter.name] = coerce(parameter, given);
  else if (parameter.default !== undefined) target[parameter.name] = parameter.default;
}

function coerce(parameter: Parameter, given: string | string[] | undefined): unknown {
  // A repeated parameter is an array, and a text where a list is declared: the validator rejects both.
  if (typeof given !== 'string') return parameter.list ? given?.join() : given;
  if (!parameter.list) return coerceScalar(parameter.kind, given);
  return given === '' ? [] : given.split(',').map((item) => coerceScalar(parameter.kind, item));
}

function coerceScalar(kind: Parameter['kind'], text: string): unknown {
  switch (kind) {
    case 'integer':
      return integerForm.test(text) ? Number(text) : text;
    case 'number':
      return numberForm.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'string':
      return text;
  }
}
