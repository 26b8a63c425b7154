import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ApiError } from '../../engine/serve/errors.ts';
import { isDiskFault } from '../../platform/values/disk-fault.ts';
import { FairQueue } from '../../platform/work/fair-queue.ts';

/** An image of which WebP files were made. */
export interface EncodedImage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The whole image first, then the widths that it exceeds. */
  readonly files: readonly EncodedFile[];
  readonly bytes: number;
}

export interface EncodedFile {
  /** Pixels; null for the whole image. */
  readonly width: Width | null;
  readonly path: string;
  readonly bytes: number;
}

/** Widths that images are stored in, besides their own. */
export const widths = [320, 640, 1280, 1920] as const;
export type Width = (typeof widths)[number];

/** As the contract says; frames of an animation are added. */
const maxPixels = 40_000_000;
/** Of a side of a WebP image. */
const maxSide = 16_383;
/** Of an animation, as the contract says. */
const maxFrames = 1_000;
/** For all widths together. */
const timeLimitMs = 25_000;
const formats: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'heif'];
/** The loaders of libvips that read these formats. The others, such as that of SVG, never see a file of a user. */
const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`);

export interface ImageEncoder {
  /**
   * Decodes an image of a tenant, writes it as WebP into a new directory, and returns what was made. Metadata such as the place
   * of a photo is not written. Images of one tenant wait for each other before they delay those of others.
   * Throws `validation_failed` for what is no such image or has too many pixels, and errors of `FairQueue`. The directory is
   * left to the caller.
   */
  encode(tenantId: string, path: string, directory: string): Promise<EncodedImage>;
}

type Sharp = typeof import('sharp').default;

/** Returns the encoder of the process. It works outside the event loop, and leaves a processor to it. */
export function createImageEncoder(): ImageEncoder {
  // With the first image: it takes a tenth of a second and 20 MB.
  let loading: Promise<Sharp> | undefined;
  const slots = Math.min(2, Math.max(1, availableParallelism() - 1));
  const queue = new FairQueue({ slots, slotsPerKey: 1, waitingPerKey: 60, maxWaitMs: 30_000 });
  return {
    encode(tenantId, path, directory) {
      loading ??= loadSharp();
      return queue.run(tenantId, async () => encode(await (loading as Promise<Sharp>), path, directory));
    },
  };
}

async function loadSharp(): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

async function encode(sharp: Sharp, path: string, directory: string): Promise<EncodedImage> {
  const end = performance.now() + timeLimitMs;
  try {
    const isAnimated = await checkImage(sharp, path);
    await mkdir(directory, { mode: 0o700 });
    const write = async (width: Width | null) => {
      const file = join(directory, fileName(width));
      const read = sharp(path, { animated: isAnimated, limitInputPixels: maxPixels, sequentialRead: true });
      // Turned as its metadata says, which isn't kept.
      const image = isAnimated ? read : read.autoOrient();
      const info = await image
        .resize({ width: width ?? maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82, effort: 3 })
        .timeout({ seconds: Math.max(1, Math.ceil((end - performance.now()) / 1_000)) })
        .toFile(file);
      return {
        width: info.width,
        height: info.pageHeight ?? info.height,
        file: { width, path: file, bytes: info.size },
      };
    };
    const { file, width, height } = await write(null);
    const files: EncodedFile[] = [file];
    for (const smaller of widths.filter((one) => one < width)) files.push((await write(smaller)).file);
    return { width, height, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  } catch (error) {
    throw knownError(error) ?? ApiError.invalid('file', 'The image is damaged');
  }
}

/** Returns the name of the file of a width; of the whole image for null. */
export function fileName(width: Width | null): string {
  return `${width ?? 'original'}.webp`;
}

/** Reads what the file says of itself, and returns whether it has several frames. Throws `validation_failed`. */
async function checkImage(sharp: Sharp, path: string): Promise<boolean> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((error) => {
      throw knownError(error) ?? noImage();
    });
  const { format, compression, width, height, pages = 1 } = metadata;
  if (!formats.includes(format) || (format === 'heif' && compression !== 'av1')) throw noImage();
  const isAnimated = pages > 1 && format !== 'heif';
  if (isAnimated && pages > maxFrames)
    throw ApiError.invalid('file', `An animation may have ${maxFrames.toLocaleString('en')} frames at most`);
  if (width * height * (isAnimated ? pages : 1) > maxPixels)
    throw ApiError.invalid('file', `An image may have ${maxPixels / 1e6} megapixels at most`);
  return isAnimated;
}

function noImage(): ApiError {
  return ApiError.invalid('file', 'Send a JPEG, PNG, WebP, GIF or AVIF image');
}

/** Returns the error of what isn't the fault of the image, undefined for any other. */
function knownError(error: unknown): Error | undefined {
  if (error instanceof ApiError || isDiskFault(error)) return error as Error;
  const { message = '' } = error as { readonly message?: string };
  if (/timeout/i.test(message)) return tooSlow();
  // libvips says so in its own words.
  if (/no space left|unable to (?:open|write)/i.test(message)) return Object.assign(error as Error, { code: 'ENOSPC' });
  return undefined;
}

function tooSlow(): ApiError {
  return new ApiError(
    'service_unavailable',
    'The image took too long to encode. Please try again later, or send a smaller one.',
    {
      headers: { 'retry-after': '60' },
    },
  );
}
