/**
 * Names that a document may not use, as the PDF standard (ISO 32000-2) spells them, and what
 * they stand for. Short names are looked for with what has to follow them, since compressed
 * data holds every short name by chance.
 */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\/Encrypt(?![A-Za-z])/, 'is encrypted'],
  [
    /\/EmbeddedFiles?(?![A-Za-z])|\/FileAttachment(?![A-Za-z])|\/EF\s{0,9}(?:<<|\d{1,9}\s{1,9}\d)/,
    'holds other files',
  ],
  [/\/JavaScript(?![A-Za-z])/, 'holds JavaScript'],
  [/\/(?:Launch|ImportData|SubmitForm|GoToE)(?![A-Za-z])/, 'holds actions that reach out of it'],
  [/\/RichMedia(?![A-Za-z])|\/XFA\s{0,9}(?:\[|\d)/, 'holds active content'],
];

/** What speaks against a part of a PDF, if anything, read as Latin-1. */
export function pdfFault(part: string): string | undefined {
  const plain = withoutEscapes(part);
  return FORBIDDEN.find(([pattern]) => pattern.test(plain))?.[1];
}

/** What speaks against a PDF as a whole: its end, and what hides behind it. */
export function pdfFrameFault(whole: string): string | undefined {
  if (!whole.slice(-2_048).includes('%%EOF')) return 'is cut off';
  // A ZIP is found by its end, so one file can be both.
  if (whole.slice(-65_557).includes('PK\x05\x06')) return 'is an archive as well';
  return undefined;
}

/** Where packed objects begin, and how: names hide in them. */
export interface PackedObjects {
  readonly at: number;
  /** False where they are packed in a way that is not worth unpacking here. */
  readonly plainFlate: boolean;
}

const DICTIONARY_REACH = 1_024;

/** The object streams of a PDF (ISO 32000-2, 7.5.7). */
export function packedObjects(whole: string): PackedObjects[] {
  const found: PackedObjects[] = [];
  for (const match of whole.matchAll(/>>\s{0,9}stream(?:\r\n|[\r\n])/g)) {
    const before = whole.slice(Math.max(0, match.index - DICTIONARY_REACH), match.index);
    const dictionary = withoutEscapes(before.slice(before.lastIndexOf(' obj') + 1));
    if (!/\/ObjStm(?![A-Za-z])/.test(dictionary)) continue;
    const filters = dictionary.match(/\/[A-Za-z\d]+Decode\b/g) ?? [];
    found.push({
      at: match.index + match[0].length,
      plainFlate: filters.length === 1 && filters[0] === '/FlateDecode' && !/\/Predictor/.test(dictionary),
    });
  }
  return found;
}

/** `/J#61vaScript` is `/JavaScript` (7.3.5). */
const withoutEscapes = (text: string) =>
  text.replace(/#(?<hex>[\da-f]{2})/gi, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)));
