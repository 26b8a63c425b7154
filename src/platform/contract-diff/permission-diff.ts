import type { PermissionTable } from '../policy/permission-table.ts';

/** Callers of one operation who get something else than before. */
export interface PermissionChange {
  readonly operation: string;
  /** Kind of credential; `everyone` where none is needed. */
  readonly credential: string;
  readonly roles: readonly string[];
  /** The tenants that requests name: `own`, `foreign`, `missing`; empty where there is no choice. */
  readonly tenants: readonly string[];
  /** As in `PermissionTable`; null: the operation doesn't exist, or doesn't take the credential. */
  readonly before: string | null;
  readonly now: string | null;
  readonly kind: 'gained' | 'lost' | 'changed';
}

/** Returns who may call what now and could not before, and the reverse, and where an error or a condition changed. */
export function permissionChanges(before: PermissionTable, now: PermissionTable): PermissionChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((operation) => {
    const [old, given] = [before[operation] ?? {}, now[operation] ?? {}];
    const callers = new Set([...Object.keys(old), ...Object.keys(given)]);
    // What everyone gets is compared with what each kind of caller gets.
    if (callers.size > 1) callers.delete('everyone');
    const changed = [...callers]
      .map((caller) => ({ caller, before: permitted(old, caller), now: permitted(given, caller) }))
      .filter((one) => one.before !== one.now);
    const groups = Map.groupBy(changed, (one) => JSON.stringify([credentialOf(one.caller), one.before, one.now]));
    return [...groups.values()].map((group) => {
      const [{ caller, ...values }] = group as [(typeof group)[0]];
      const part = (index: number): string[] => [
        ...new Set(group.flatMap((one) => one.caller.split(', ')[index] ?? []).filter((name) => name !== '-')),
      ];
      return {
        ...{ operation, credential: credentialOf(caller), roles: part(1), tenants: part(2) },
        ...{ ...values, kind: kindOf(values.before, values.now) },
      };
    });
  });
}

function permitted(callers: { readonly [caller: string]: string }, caller: string): string | null {
  return callers[caller] ?? callers.everyone ?? null;
}

function credentialOf(caller: string): string {
  return caller.split(', ')[0] as string;
}

function mayCall(permission: string | null): boolean {
  return permission !== null && /^(?:yes|own)/.test(permission);
}

function kindOf(before: string | null, now: string | null): PermissionChange['kind'] {
  if (mayCall(before) === mayCall(now)) return 'changed';
  return mayCall(now) ? 'gained' : 'lost';
}

const titles = { gained: 'May call now', lost: 'May no longer call', changed: 'Another error or condition' } as const;

/** Returns the changes as Markdown tables, for review. */
export function permissionReport(changes: readonly PermissionChange[]): string {
  if (changes.length === 0) return 'Nobody may call more or less than before.';
  const kinds = ['gained', 'lost', 'changed'] as const;
  return kinds
    .map((kind) => ({ kind, rows: changes.filter((change) => change.kind === kind) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, rows }) => `## ${titles[kind]} (${rows.length})\n\n${tableOf(rows)}`)
    .join('\n\n');
}

function tableOf(rows: readonly PermissionChange[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['operation', 'credential', 'role', 'tenant', 'before', 'now']),
    line(['---', '---', '---', '---', '---', '---']),
    ...rows.map(({ operation, credential, roles, tenants, before, now }) =>
      line([
        ...[`\`${operation}\``, credential, roles.join(', ') || '-', tenants.join(', ') || '-'],
        ...[before ?? 'no call', now ?? 'no call'],
      ]),
    ),
  ].join('\n');
}
