import { emitFunction } from './emit-function.ts';
import { Module } from './module.ts';
import type { PlannedFunction } from './planner.ts';

export interface ModuleSource {
  /** Names that the source uses of the runtime. */
  readonly imports: readonly string[];
  /** Constants and functions, without imports and exports. */
  readonly source: string;
}

/** Returns the JavaScript of planned functions, in their order. */
export function moduleSource(functions: readonly PlannedFunction[]): ModuleSource {
  const module = new Module();
  const emitted = functions.map((planned) => emitFunction(planned, module));
  return { imports: module.imports, source: `${module.constants}\n${emitted.join('\n\n')}\n` };
}
