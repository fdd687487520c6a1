import { bulkhead } from 'cockatiel';
import sharp, { type Sharp } from 'sharp';
import type { FileRefusal, ImageFormat } from '../decide/file-kind.ts';

// Formats that nobody sends have decoders too, and these have had faults.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});
// No picture comes twice.
sharp.cache(false);
sharp.concurrency(1);

const LONGEST_SECONDS = 20;
/** Decoded pictures are large: two at a time, and the others wait. */
const decoding = bulkhead(2, Infinity);

const ENCODED = {
  png: (image: Sharp) => image.png(),
  jpeg: (image: Sharp) => image.jpeg({ quality: 90 }),
  webp: (image: Sharp) => image.webp({ quality: 90 }),
  gif: (image: Sharp) => image.gif(),
} satisfies Record<ImageFormat, (image: Sharp) => Sharp>;

/**
 * The picture anew, from its pixels alone: without EXIF, GPS, comments, colour profiles, and
 * without whatever was appended to it. Turned as its EXIF said. In sRGB.
 *
 * Refuses what claims more pixels than `maxPixels` before a pixel of it is decoded.
 */
export async function reencodeImage(
  bytes: Buffer,
  format: ImageFormat,
  maxPixels: number,
): Promise<FileRefusal | { readonly bytes: Buffer }> {
  return decoding.execute(async () => {
    try {
      const options = { failOn: 'error', limitInputPixels: maxPixels } as const;
      const { width, height, pages = 1, format: found } = await sharp(bytes, options).metadata();
      if (found !== format) return unreadable(format);
      if (width * height * pages > maxPixels) return tooManyPixels(maxPixels);
      const animated = pages > 1;
      const image = sharp(bytes, { ...options, animated }).timeout({ seconds: LONGEST_SECONDS });
      return { bytes: await ENCODED[format](animated ? image : image.autoOrient()).toBuffer() };
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      if (/pixel limit/i.test(reason)) return tooManyPixels(maxPixels);
      if (/timeout/i.test(reason)) return { refused: 'takes too long to be read' };
      return unreadable(format);
    }
  });
}

const tooManyPixels = (maxPixels: number): FileRefusal => ({
  refused: `has more than ${(maxPixels / 1e6).toLocaleString('en')} megapixels`,
});

const unreadable = (format: ImageFormat): FileRefusal => ({
  refused: `is damaged, or no ${format.toUpperCase()} picture`,
});
