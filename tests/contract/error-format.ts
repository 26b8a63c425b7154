import { areOfContract } from '../../src/platform/contract-test/error-rules.ts';
import { errorCodes } from '../../src/platform/policy/error-codes.ts';
import type { SurfaceName as Surface } from '../../src/platform/policy/operation.ts';
import type { Answer } from '../support/server.ts';
import type { ContractRequest } from './valid-request.ts';

/** How an error must look. */
export interface ExpectedError {
  readonly status: number;
  readonly surface: Surface;
  /** RFC 9457, because the caller uses the `JWT` scheme or prefers it by `Accept`. */
  readonly problem: boolean;
}

/** Whether a code with the status has the word. */
const isWordOf = (status: number, word: unknown): boolean =>
  Object.values(errorCodes).some((code) => code.status === status && code.word === word);

/** The error that a request must be refused with, in the format that its surface, scheme and `Accept` ask for. */
export function refusal({ operation, headers }: ContractRequest, status: number): ExpectedError {
  const { surface } = operation.policy;
  const dashboard = isDashboard(headers);
  return {
    status: status === 422 ? statusOfInvalidData(surface, dashboard) : status,
    surface,
    problem: surface === 'sites' || dashboard || headers.accept === 'application/problem+json',
  };
}

/** Invalid data is 400 on sites and admin, and for callers of the dashboard everywhere. */
export function statusOfInvalidData(surface: Surface, dashboard: boolean): number {
  return dashboard || surface === 'sites' || surface === 'admin' ? 400 : 422;
}

function isDashboard(headers: { readonly [name: string]: string }): boolean {
  return /^jwt /i.test(headers.authorization ?? '');
}

/** What is wrong with an answer that should be this error; empty when nothing is. */
export function faultsOfError(answer: Answer, expected: ExpectedError): string[] {
  if (answer.status !== expected.status)
    return [`answered ${answer.status} instead of ${expected.status}: ${brief(answer)}`];
  const faults: string[] = [];
  const mediaType = expected.problem ? 'application/problem+json' : 'application/json';
  if (answer.headers['content-type'] !== `${mediaType}; charset=utf-8`) {
    faults.push(`answered ${answer.status} as ${answer.headers['content-type']} instead of ${mediaType}`);
  }
  const hasWord = expected.problem || expected.surface !== 'platform' || isWordOf(expected.status, answer.body?.error);
  if (!hasWord || !hasMembers(answer.body, membersOf(expected))) {
    faults.push(
      `answered ${answer.status} in another format than ${expected.problem ? 'RFC 9457' : expected.surface}: ${brief(answer)}`,
    );
  }
  return faults;
}

function membersOf({ problem, surface, status }: ExpectedError): { [name: string]: unknown } {
  if (problem) return { type: 'about:blank', title: 'string', status, detail: 'string' };
  switch (surface) {
    case 'core':
      return { error: 'string', message: 'string' };
    case 'admin':
      return { error: 'string' };
    default:
      return { error: 'string', message: 'string', status };
  }
}

/** `'string'` stands for any text. */
function hasMembers(body: unknown, members: { readonly [name: string]: unknown }): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const given = body as { readonly [name: string]: unknown };
  return Object.entries(members).every(([name, value]) =>
    value === 'string' ? typeof given[name] === 'string' : given[name] === value,
  );
}

/** Fields that an answer names as invalid, with its sentences about each. */
export function invalidFields(answer: Answer): { readonly [field: string]: readonly string[] } {
  return answer.body?.errors ?? {};
}

/** True for what the validators of the contract refuse, false for what a domain refuses by its own rules. */
export function refusedByContract(answer: Answer): boolean {
  return areOfContract(invalidFields(answer));
}

/** The beginning of an answer, for messages. */
export function brief(answer: Answer): string {
  return answer.text.slice(0, 200);
}
