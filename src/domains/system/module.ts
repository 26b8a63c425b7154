import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { healthHandlers } from './health.handlers.ts';

export function systemModule({ database, drain, keyCheck, version }: Services) {
  return { handlers: healthHandlers({ database, drain, keyCheck, version }) } satisfies Module;
}
