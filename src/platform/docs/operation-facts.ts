import type { ContractOperation } from '../../engine/document/contract-operation.ts';
import type { Document } from '../../engine/document/document.ts';
import { errorCodes } from '../../engine/serve/errors.ts';

/** What a caller needs to know of an operation before the first call, by name; values are Markdown. */
export type OperationFacts = readonly (readonly [name: string, value: string])[];

interface RateLimit {
  readonly limit: number;
  readonly window_seconds: number;
  readonly per: 'ip' | 'principal';
}

const dryRun = 'Send [`Prefer: dry-run`](/docs/guides/dry-run) to see what a call would change';

const stepUp =
  'With a second factor, within 10 minutes of the login or [`stepUp`](/docs#/accounts/stepUp), else 403 ' +
  '[`step_up_required`](/docs/errors/step_up_required)';

const scopesOf = (scopes: readonly string[]) =>
  scopes.length === 0 ? '' : ` with ${scopes.map((scope) => `\`${scope}\``).join(', ')}`;

/** Returns the facts that the extensions of the contract declare: who may call it, how often, and what it leaves. */
export function operationFacts(document: Document, { value }: ContractOperation): OperationFacts {
  const facts: [string, string | null][] = [
    ['Credential', credentials(value.security ?? document.security ?? [])],
    ['Role', role(value['x-role'] as string | undefined, value['x-owner'] as string | undefined)],
    ['Step-up', value['x-step-up'] === true ? stepUp : null],
    ['Rate limit', rateLimit(value['x-rate-limit'] as RateLimit | undefined, value['x-defends-tenant'] === true)],
    ['Idempotency', idempotency(value['x-idempotency'], value['x-effect'] as string)],
    ['Dry run', value['x-dry-run'] === true ? dryRun : null],
    ['Audit log', code(value['x-audit'])],
    ['Plan', feature(value['x-feature'] as string | undefined)],
    ['Agents', value['x-mcp'] === true ? 'A tool at [`/mcp`](/docs/guides/mcp)' : null],
    ['Errors', `Format of \`${value['x-surface']}\`, see [Errors](/docs/guides/errors)`],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

/** Returns the facts as a Markdown table. */
export function factsTable(facts: OperationFacts): string {
  return `| | |\n|---|---|\n${facts.map(([name, value]) => `| **${name}** | ${value} |\n`).join('')}`;
}

/** Returns the codes of errors that have the status, with links to their pages. */
export function errorLinks(status: string): string {
  return Object.entries(errorCodes)
    .filter(([, kind]) => String(kind.status) === status)
    .map(([name]) => `[\`${name}\`](/docs/errors/${name})`)
    .join(', ');
}

function credentials(security: readonly { readonly [scheme: string]: readonly string[] }[]): string {
  if (security.length === 0) return 'None';
  const schemes = security.map((requirement) =>
    Object.entries(requirement)
      .map(([name, scopes]) => `\`${name}\`${scopesOf(scopes)}`)
      .join(' and '),
  );
  const named = schemes.filter((text) => text !== '');
  return `${named.length < schemes.length ? 'Optional: ' : ''}${named.join('; ')}`;
}

function role(least: string | undefined, owner: string | undefined): string | null {
  if (least === 'PlatformAdmin') return 'Platform admin';
  if (least === undefined) return null;
  const others = owner === undefined ? '' : `; on what others created: ${owner} or above`;
  return `${least}${least === 'Owner' ? '' : ' or above'}${others}`;
}

function rateLimit(own: RateLimit | undefined, defends: boolean): string {
  const guide = '[Rate limits](/docs/guides/rate-limits)';
  if (own !== undefined) {
    const counted = own.per === 'ip' ? 'address' : 'caller';
    return `${own.limit} calls in ${own.window_seconds} seconds for each ${counted}`;
  }
  return defends
    ? `That of the plan; Admins and Owners have one of their own, see ${guide}`
    : `That of the plan, see ${guide}`;
}

function idempotency(kind: unknown, effect: string): string | null {
  if (kind === 'keyed') return 'Send an [`Idempotency-Key`](/docs/guides/idempotency) to retry it safely';
  return effect === 'read' ? 'A read: safe to retry' : null;
}

function feature(name: string | undefined): string | null {
  return name === undefined
    ? null
    : `Uses \`${name}\` of the plan; at its limit 403 [\`feature_limit_reached\`](/docs/errors/feature_limit_reached)`;
}

function code(value: unknown): string | null {
  return typeof value === 'string' ? `\`${value}\`` : null;
}
