import type { webhooks } from '../../../generated/types.ts';

/** The types of events, by their names under `webhooks` in the contract. */
export type EventType = keyof webhooks;

/** The message of an event as the contract declares it. */
export type EventMessage<Type extends EventType> = webhooks[Type]['post']['requestBody']['content']['application/json'];

/** The `data` of the message. */
export type EventData<Type extends EventType> = EventMessage<Type>['data'];
