import { inflateSync } from 'node:zlib';
import { packedObjects, pdfFault, pdfFrameFault } from '../decide/pdf-faults.ts';

// Of a real document the packed objects are some hundred kilobytes.
const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;
const MOST_PACKED = 2_000;

/**
 * Why a PDF is refused, if it is: it is encrypted, or carries files, scripts or actions.
 *
 * Looks for the names that such things need, in the file and in its packed objects. This is
 * no parser: it keeps out what common tools make, and a virus scanner remains of use.
 */
export function inspectPdf(bytes: Buffer): string | undefined {
  const whole = bytes.toString('latin1');
  const fault = pdfFrameFault(whole) ?? pdfFault(whole);
  if (fault !== undefined) return fault;
  const packed = packedObjects(whole);
  if (packed.length > MOST_PACKED) return 'is too complex to be checked';
  let left = MOST_UNPACKED_BYTES;
  for (const { at, plainFlate } of packed) {
    if (!plainFlate) return 'is packed in a way that cannot be checked';
    let objects: Buffer;
    try {
      // What follows the stream in the file is not read: zlib knows its own end.
      objects = inflateSync(bytes.subarray(at), { maxOutputLength: left });
    } catch {
      return 'cannot be unpacked to be checked';
    }
    left -= objects.length;
    const hidden = pdfFault(objects.toString('latin1'));
    if (hidden !== undefined) return hidden;
    if (left <= 0) return 'is too complex to be checked';
  }
  return undefined;
}
