import { type Selectable, sql } from 'kysely';
import type { MediaTable } from '../../../generated/database.ts';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { isReadable } from '../content/readership.ts';
import { isPrivate } from '../tenants/private-content.ts';

export type MediaRow = Pick<
  Selectable<MediaTable>,
  'id' | 'key' | 'width' | 'height' | 'bytes' | 'alt_text' | 'uploaded_by' | 'created_at' | 'updated_at'
>;

const shown = ['id', 'key', 'width', 'height', 'bytes', 'alt_text', 'uploaded_by', 'created_at', 'updated_at'] as const;

/** An image before it is stored. */
export interface NewMedia {
  readonly key: string;
  readonly sha256: Buffer;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly altText: string | null;
  readonly uploadedBy: number | null;
  readonly now: Date;
}

/** Returns the image that was made of a file. Index: media_sha256_key. */
export async function selectMediaOfFile(db: Database, tenantId: string, sha256: Buffer): Promise<MediaRow | undefined> {
  return await db
    .selectFrom('media')
    .select(shown)
    .where('tenant_id', '=', tenantId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}

/** Inserts an image; undefined if the tenant has one of the same file. Index: media_sha256_key. */
export async function insertMedia(
  trx: Transaction,
  tenantId: string,
  { key, sha256, width, height, bytes, altText, uploadedBy, now }: NewMedia,
): Promise<MediaRow | undefined> {
  return await trx
    .insertInto('media')
    .values({
      tenant_id: tenantId,
      key,
      sha256,
      width,
      height,
      bytes,
      alt_text: altText,
      uploaded_by: uploadedBy,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'sha256']).doNothing())
    .returning(shown)
    .executeTakeFirst();
}

/** Returns an image of a tenant. Index: media_pkey. */
export async function selectMedia(db: Database, tenantId: string, mediaId: number): Promise<MediaRow | undefined> {
  return await db
    .selectFrom('media')
    .select(shown)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mediaId)
    .executeTakeFirst();
}

/** Returns who uploaded an image, which is locked. Index: media_pkey. */
export async function lockMedia(
  trx: Transaction,
  tenantId: string,
  mediaId: number,
): Promise<Pick<MediaRow, 'uploaded_by'> | undefined> {
  return await trx
    .selectFrom('media')
    .select('uploaded_by')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mediaId)
    .forUpdate()
    .executeTakeFirst();
}

/** Sets the text of an image. Index: media_pkey. */
export async function updateAltText(
  trx: Transaction,
  tenantId: string,
  mediaId: number,
  given: { readonly altText: string | null; readonly now: Date },
): Promise<MediaRow> {
  return await trx
    .updateTable('media')
    .set({ alt_text: given.altText, updated_at: given.now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mediaId)
    .returning(shown)
    .executeTakeFirstOrThrow();
}

/** Deletes an image; a trigger notes its files for removal. Index: media_pkey. */
export async function deleteMediaRow(trx: Transaction, tenantId: string, mediaId: number): Promise<void> {
  await trx.deleteFrom('media').where('tenant_id', '=', tenantId).where('id', '=', mediaId).execute();
}

/** A page of a tenant's images: the newest first, from an offset or after a position. */
export interface MediaPage {
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly createdAt: string; readonly id: number };
}

/** Returns a page of images. Index: media_newest. */
export async function selectMediaPage(db: Database, tenantId: string, { limit, from }: MediaPage): Promise<MediaRow[]> {
  const page = db
    .selectFrom('media')
    .select(shown)
    .where('tenant_id', '=', tenantId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  return await ('id' in from
    ? page.where(sql<boolean>`(created_at, id) < (${from.createdAt}, ${from.id})`)
    : page.offset(from.offset)
  ).execute();
}

/** Returns the number of a tenant's images, counted up to 10,000. Index: media_newest. */
export async function countMedia(db: Database, tenantId: string): Promise<number> {
  return await boundedCount(db, db.selectFrom('media').where('tenant_id', '=', tenantId));
}

/** What is read of an image to send its file. */
export interface ReadableMedia {
  readonly width: number;
  readonly is_private: boolean;
}

/**
 * Returns the image of a key, if its tenant is active, and public or `memberOf`: the tenant whose private content the caller
 * reads. Indexes: media_key_key, tenants_pkey.
 */
export async function selectReadableMedia(
  db: Database,
  key: string,
  memberOf: string | null,
): Promise<ReadableMedia | undefined> {
  return await db
    .selectFrom('media as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .select(['m.width', isPrivate.as('is_private')])
    .where('m.key', '=', key)
    .where(isReadable(sql`m.tenant_id`, sql<boolean>`coalesce(m.tenant_id = ${memberOf}::uuid, false)`))
    .executeTakeFirst();
}

/** Notes that the files of a key are to be deleted at a time. Index: media_removals_pkey. */
export async function insertMediaRemoval(db: Database, key: string, dueAt: Date): Promise<void> {
  await db.insertInto('media_removals').values({ key, due_at: dueAt }).execute();
}

/** Takes such notes back. Index: media_removals_pkey. */
export async function deleteMediaRemovals(db: Database, keys: readonly string[]): Promise<void> {
  await db.deleteFrom('media_removals').where('key', 'in', keys).execute();
}

/** Returns keys whose files are due to be deleted. Index: media_removals_due. */
export async function selectDueRemovals(db: Database, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('media_removals')
    .select('key')
    .where('due_at', '<=', now.toISOString())
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map(({ key }) => key);
}
