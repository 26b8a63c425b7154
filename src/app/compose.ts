import type { Handlers } from '../platform/handlers.ts';
import type { JobDefinitions } from '../platform/jobs/job.ts';
import type { Sweep } from '../platform/jobs/sweep.ts';
import type { Module, ObservedResponse } from '../platform/module.ts';
import type { Authenticator } from '../platform/policy/authenticator.ts';

/** What the modules of a process provide together. */
export interface Composition<Modules extends readonly Module[]> {
  readonly handlers: Handlers;
  readonly jobs: Merged<Modules, 'jobs'> & JobDefinitions;
  readonly sweeps: { readonly [name: string]: Sweep };
  /** In the order of the modules. */
  readonly authenticators: readonly Authenticator[];
  /** See `Module.onResponse`. */
  onResponse(response: ObservedResponse): void;
  /** Closes the modules one after the other, the last first. */
  close(): Promise<void>;
  /** See `Module.flush`. */
  flush(): Promise<void>;
}

/**
 * Puts modules together:
 *
 *     const { handlers, jobs, sweeps } = compose([systemModule(services), tenantsModule(services, hooks)]);
 *
 * An operation of the contract that no module handles doesn't compile, nor does a handler of an operation that the
 * contract doesn't declare; the error names the operation. Throws where two modules declare one name.
 */
export function compose<const Modules extends readonly Module[]>(
  modules: Modules & Exact<Merged<Modules, 'handlers'>>,
): Composition<Modules> {
  const list: readonly Module[] = modules;
  const observers = list.filter(({ onResponse }) => onResponse !== undefined);
  return {
    handlers: merged(
      'operation',
      list.map(({ handlers }) => handlers),
    ) as Handlers,
    jobs: merged(
      'job',
      list.map(({ jobs }) => jobs),
    ) as Composition<Modules>['jobs'],
    sweeps: merged(
      'sweep',
      list.map(({ sweeps }) => sweeps),
    ),
    authenticators: list.flatMap(({ authenticators = [] }) => authenticators),
    onResponse(response) {
      for (const module of observers) module.onResponse?.(response);
    },
    async close() {
      for (const module of list.toReversed()) await module.close?.();
    },
    async flush() {
      for (const module of list) await module.flush?.();
    },
  };
}

/** The members `Key` of all modules in one object type. */
type Merged<Modules extends readonly unknown[], Key extends keyof Module> = Modules extends readonly [
  infer First,
  ...infer Rest,
]
  ? (First extends { readonly [_ in Key]: infer Members } ? Members : unknown) & Merged<Rest, Key>
  : unknown;

/** Nothing more to demand where `Given` handles each operation of the contract and no other. */
type Exact<Given> = [Exclude<keyof Handlers, keyof Given>, Exclude<keyof Given, keyof Handlers>] extends [never, never]
  ? unknown
  : {
      readonly operationsWithoutHandler: Exclude<keyof Handlers, keyof Given>;
      readonly handlersWithoutOperation: Exclude<keyof Given, keyof Handlers>;
    };

function merged<Member>(
  kind: string,
  parts: readonly ({ readonly [name: string]: Member } | undefined)[],
): { readonly [name: string]: Member } {
  const all: { [name: string]: Member } = {};
  for (const part of parts) {
    for (const [name, member] of Object.entries(part ?? {})) {
      if (Object.hasOwn(all, name)) throw new Error(`Two modules declare the ${kind} ${name}.`);
      all[name] = member;
    }
  }
  return all;
}
