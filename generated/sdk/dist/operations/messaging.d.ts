// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { DryRunOptions } from '../dry-run.js';
import { type Pages } from '../pages.js';
import type { SubmitContactMessageData, SubmitContactMessageResponses, ListMessagesData, ListMessagesResponses, UpdateMessageData, UpdateMessageResponses } from '../types.js';
/** Arguments of `submitContactMessage`: parameters of its path and query by their names, and its body. */
export type SubmitContactMessageParams = {
    body: SubmitContactMessageData['body'];
};
/**
 * Submit a contact message.
 *
 * Sends a message to a tenant or, without `X-Tenant-ID`, to the platform. The sender's identity is not verified.
 *
 * - A tenant that restricts its content to members accepts no messages (403), like one that does not exist.
 * - Five messages per minute from one address (429).
 *
 * `POST /api/v1/contact`
 */
export declare function submitContactMessage(client: Client, params: SubmitContactMessageParams, options?: CallOptions): Promise<SubmitContactMessageResponses[201]>;
/** Arguments of `listMessages`: parameters of its path and query by their names, and its body. */
export type ListMessagesParams = NonNullable<ListMessagesData['query']>;
/**
 * List messages.
 *
 * Returns your messages, newest first: those addressed to you; for Admins and Owners also those of guests to the
 * tenant of the request, for platform admins also those of guests to the platform.
 *
 * - For a guest `sender.id` is null, and name and address are not verified.
 *
 * `GET /api/v1/messages`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listMessages(client: Client, params?: ListMessagesParams, options?: CallOptions): Pages<ListMessagesResponses[200], NonNullable<ListMessagesResponses[200]['messages']>[number]>;
/** Arguments of `updateMessage`: parameters of its path and query by their names, and its body. */
export type UpdateMessageParams = UpdateMessageData['path'] & {
    body: UpdateMessageData['body'];
};
/**
 * Mark a message as read.
 *
 * Marks one of your messages as read or unread. In an inbox that several members read, this applies to all of them.
 *
 * `PATCH /api/v1/messages/{message_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function updateMessage(client: Client, params: UpdateMessageParams, options?: DryRunOptions): Promise<UpdateMessageResponses[200]>;
