/** What a file is, by its content alone; what its sender calls it plays no part. */
export type FileKind =
  | { readonly kind: 'image'; readonly format: ImageFormat }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'text'; readonly text: string };

export type ImageFormat = 'png' | 'jpeg' | 'webp' | 'gif';

/** Why a file is not taken: the end of a sentence that begins with its name. */
export interface FileRefusal {
  readonly refused: string;
}

export const TAKEN = 'PNG, JPEG, WebP, GIF, PDF and UTF-8 text are taken';

type Signature = readonly [what: string, offset: number, magic: string];

const isImage: Readonly<Record<ImageFormat, (head: string) => boolean>> = {
  png: (head) => head.startsWith('\x89PNG\r\n\x1A\n'),
  jpeg: (head) => head.startsWith('\xFF\xD8\xFF'),
  webp: (head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8),
  gif: (head) => head.startsWith('GIF87a') || head.startsWith('GIF89a'),
};
const IMAGE_FORMATS = Object.keys(isImage) as ImageFormat[];

/** Not complete, and need not be: what is on no list is refused all the same, only in fewer words. */
const REFUSED: readonly Signature[] = [
  ['a ZIP archive or an Office document', 0, 'PK\x03\x04'],
  ['a ZIP archive', 0, 'PK\x05\x06'],
  ['a gzip archive', 0, '\x1F\x8B'],
  ['a bzip2 archive', 0, 'BZh'],
  ['an xz archive', 0, '\xFD7zXZ\0'],
  ['a Zstandard archive', 0, '\x28\xB5\x2F\xFD'],
  ['a 7-Zip archive', 0, '7z\xBC\xAF\x27\x1C'],
  ['a RAR archive', 0, 'Rar!\x1A\x07'],
  ['a tar archive', 257, 'ustar'],
  ['a Windows program', 0, 'MZ'],
  ['a Linux program', 0, '\x7FELF'],
  ['a macOS program', 0, '\xCF\xFA\xED\xFE'],
  ['a macOS program', 0, '\xCE\xFA\xED\xFE'],
  ['a Java or macOS program', 0, '\xCA\xFE\xBA\xBE'],
  ['a WebAssembly program', 0, '\0asm'],
  ['an Office document of an old kind', 0, '\xD0\xCF\x11\xE0'],
  ['a HEIC or AVIF picture, or a film', 4, 'ftyp'],
  ['a TIFF picture', 0, 'II*\0'],
  ['a TIFF picture', 0, 'MM\0*'],
  ['UTF-16 text', 0, '\xFF\xFE'],
  ['UTF-16 text', 0, '\xFE\xFF'],
];

/** Texts that programs carry out instead of showing them. */
const ACTIVE: readonly (readonly [what: string, beginning: RegExp])[] = [
  ['HTML, XML or SVG', /^\s*<[!?a-z/]/i],
  ['a script', /^#!/],
  ['PostScript', /^%!PS/],
  ['an RTF document', /^\{\\rtf/],
];

/** Reads the beginning of a file, and all of it where it may be text. */
export function kindOf(bytes: Uint8Array): FileKind | FileRefusal {
  if (bytes.length === 0) return { refused: 'is empty' };
  const head = latin1(bytes.subarray(0, 300));
  const format = IMAGE_FORMATS.find((candidate) => isImage[candidate](head));
  if (format) return { kind: 'image', format };
  if (head.startsWith('%PDF-')) return { kind: 'pdf' };
  const text = asText(bytes);
  if (text !== undefined) {
    const active = ACTIVE.find(([, beginning]) => beginning.test(text.slice(0, 1_024)));
    return active ? refuse(`is ${active[0]}`) : { kind: 'text', text };
  }
  const known = REFUSED.find(([, offset, magic]) => head.startsWith(magic, offset));
  return refuse(known ? `is ${known[0]}` : 'is of no kind that is taken');
}

const refuse = (what: string): FileRefusal => ({ refused: `${what}; ${TAKEN}` });

/** Without its byte order mark; undefined for what no editor shows as text. */
function asText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
