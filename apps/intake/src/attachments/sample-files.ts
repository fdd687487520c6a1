import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';

/** A file as a test sends it. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export const file = (name: string, bytes: Buffer | string): SampleFile => ({
  name,
  bytes: Buffer.from(bytes),
});

type Format = 'png' | 'jpeg' | 'webp' | 'gif';

/** A picture of noise, which no format shrinks away. */
export async function picture(format: Format, { width = 40, height = 30 } = {}): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7919) % 251));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(format)
    .toBuffer();
}

/** A photo with the place where it was taken, a camera's name, and a turn that a viewer has to make. */
export async function photoWithPlace(): Promise<Buffer> {
  return sharp(await picture('jpeg'))
    .withExif({
      IFD0: { Make: 'SpyCam', ImageDescription: 'at home' },
      IFD3: { GPSLatitude: '47/1 22/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG whose header claims so many pixels; there is next to nothing behind it. */
export function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A PDF of one empty page; `more` are further objects, as they stand in the file. */
export function pdf(more: Buffer | string = ''): Buffer {
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
        '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
        '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>\nendobj\n',
    ),
    Buffer.from(more),
    Buffer.from('trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ]);
}

/** Objects packed into a stream, as most programs write them. */
export function packedObjects(objects: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from('9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
    deflateSync(objects),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

export const windowsProgram = (): Buffer =>
  Buffer.from(`MZ\x90\0\x03\0\0\0${'\0'.repeat(200)}PE\0\0`, 'latin1');

/** An archive with one file of zeros in it; small, and `size` when it is unpacked. */
export const gzipBomb = (size = 20_000_000): Buffer => gzipSync(Buffer.alloc(size));

/** The end of an archive, which is all that a program looks for. */
export const zip = (): Buffer =>
  Buffer.from(`PK\x03\x04\x14\0${'\0'.repeat(40)}PK\x05\x06${'\0'.repeat(18)}`, 'latin1');

/** The harmless file that every scanner knows (eicar.org), in two parts so that none finds it here. */
export const eicar = (): Buffer =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('-'));
