// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  SubmitContactMessageData,
  SubmitContactMessageResponses,
  ListMessagesData,
  ListMessagesResponses,
  UpdateMessageData,
  UpdateMessageResponses,
} from '../types.ts';

/** What `submitContactMessage` takes: parameters of its path and query by their names, and its body. */
export type SubmitContactMessageParams = { body: SubmitContactMessageData['body'] };

/**
 * Submit a contact message.
 *
 * Leaves a message for a tenant, or without `X-Tenant-ID` for the platform. Nobody checks who the sender is.
 *
 * - A tenant that keeps its content to its members takes none (403), like one that does not exist.
 * - Five messages a minute from an address (429).
 *
 * `POST /api/v1/contact`
 */
export function submitContactMessage(client: Client, params: SubmitContactMessageParams, options: CallOptions = {}): Promise<SubmitContactMessageResponses[201]> {
  return call(client, {
    operationId: 'submitContactMessage',
    method: 'POST',
    path: '/api/v1/contact',
    surface: 'platform',
    effect: 'create',
    open: true,
    context: ['tenant'],
  }, params, options);
}

/** What `listMessages` takes: parameters of its path and query by their names, and its body. */
export type ListMessagesParams = NonNullable<ListMessagesData['query']>;

/**
 * List messages.
 *
 * Answers your messages, the newest first: those addressed to you; as Admin or Owner also those that strangers left for
 * the tenant you act in, and as platform admin those that they left for the platform.
 *
 * - `sender.id` is null for a guest, whose name and address are what they said of themselves.
 *
 * `GET /api/v1/messages`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listMessages(client: Client, params: ListMessagesParams = {}, options: CallOptions = {}): Pages<ListMessagesResponses[200], NonNullable<ListMessagesResponses[200]['messages']>[number]> {
  return callPages(client, {
    operationId: 'listMessages',
    method: 'GET',
    path: '/api/v1/messages',
    surface: 'platform',
    effect: 'read',
    query: ['page', 'per_page'],
    context: ['tenant'],
  }, { items: 'messages', by: 'page' }, params, options);
}

/** What `updateMessage` takes: parameters of its path and query by their names, and its body. */
export type UpdateMessageParams = UpdateMessageData['path'] & { body: UpdateMessageData['body'] };

/**
 * Mark a message read.
 *
 * Marks one of your messages read, or unread again. In an inbox that several people read, it is read for all of them.
 *
 * `PATCH /api/v1/messages/{message_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function updateMessage(client: Client, params: UpdateMessageParams, options: CallOptions = {}): Promise<UpdateMessageResponses[200]> {
  return call(client, {
    operationId: 'updateMessage',
    method: 'PATCH',
    path: '/api/v1/messages/{message_id}',
    surface: 'platform',
    effect: 'update',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}