import type { Module } from '../../platform/module.ts';
import { messageHandlers } from './messages.handlers.ts';

export function messagingModule() {
  return { handlers: messageHandlers() } satisfies Module;
}
