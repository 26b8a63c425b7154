import { emitFunction } from './emit-function.ts';
import type { Module } from './emit-leaf.ts';
import type { PlannedFunction } from './planner.ts';

export interface ModuleSource {
  /** Names that the source uses of the runtime. */
  readonly imports: readonly string[];
  /** Constants and functions, without imports and exports. */
  readonly source: string;
}

/** The JavaScript of planned functions, in their order. */
export function moduleSource(functions: readonly PlannedFunction[]): ModuleSource {
  const imports = new Set<string>();
  /** Name by value: equal patterns and lists stand once. */
  const constants = new Map<string, string>();
  const names = new Set<string>();
  const module: Module = {
    runtime(name) {
      imports.add(name);
      return name;
    },
    constant(name, value) {
      const known = constants.get(value);
      if (known !== undefined) return known;
      let free = name;
      for (let number = 2; names.has(free); number += 1) free = name + number;
      names.add(free);
      constants.set(value, free);
      return free;
    },
  };
  const emitted = functions.map((planned) => emitFunction(planned, module));
  return {
    imports: [...imports].sort(),
    source: [[...constants].map(([value, name]) => `const ${name} = ${value};`).join('\n'), ...emitted].join('\n\n'),
  };
}
