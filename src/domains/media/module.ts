import { join } from 'node:path';
import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { createImageEncoder } from './image-encoder.ts';
import { mediaHandlers } from './media.handlers.ts';
import { mediaFilesIn } from './media-files.ts';
import { removeMediaFiles } from './remove-media-files.job.ts';

export function mediaModule({ settings, upgradeUrl, cursors }: Services) {
  const files = mediaFilesIn(join(settings.dataDir, 'media'));
  const encoder = createImageEncoder();
  const baseUrl = settings.publicUrl.replace(/\/$/, '');
  return {
    handlers: mediaHandlers({ files, encoder, baseUrl, upgradeUrl, cursors }),
    jobs: { 'remove-media-files': removeMediaFiles(files) },
  } satisfies Module;
}
