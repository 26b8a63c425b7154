import type { webhooks } from '../../../generated/types.ts';

/** What endpoints can be told of, by the name that the contract gives it under `webhooks`. */
export type EventType = keyof webhooks;

/** The message of an event as the contract declares it. */
export type EventMessage<Type extends EventType> = webhooks[Type]['post']['requestBody']['content']['application/json'];

/** What the message tells of. */
export type EventData<Type extends EventType> = EventMessage<Type>['data'];
