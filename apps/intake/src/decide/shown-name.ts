import { safeLine } from './safe-text.ts';

const LONGEST = 120;
/** So that a file whose name says one thing and whose content is another ends as what it is. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'log', 'csv', 'json', 'md'],
};
/** Joiners belong to the spelling of Persian and Indian words; other invisible characters only disguise. */
const INVISIBLE = /[^\P{Cf}\u200C\u200D]/gu;
const NOT_IN_NAMES = /["*/:<>?\\|]/g;

/**
 * A file's name as people may be shown it, and as it may be saved under: without folders,
 * secrets, control characters and tricks of direction, and with an extension that fits what
 * the file is. Nothing is ever stored under it.
 */
export function shownName(given: string | undefined, mediaType?: string): string {
  const last = (given ?? '').toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = safeLine(last.replaceAll('\0', '').replace(INVISIBLE, ''))
    .text.replace(NOT_IN_NAMES, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const extensions = mediaType === undefined ? [] : (EXTENSIONS[mediaType] ?? []);
  const [stem, own] = split(name || 'attachment');
  const [extension] = extensions;
  const ending = own !== '' && (extension === undefined || extensions.includes(own.toLowerCase()));
  if (ending) return `${shorten(stem, LONGEST - own.length - 1)}.${own}`;
  const whole = own === '' ? stem : `${stem}.${own}`;
  return extension === undefined
    ? shorten(whole, LONGEST)
    : `${shorten(whole, LONGEST - extension.length - 1)}.${extension}`;
}

function split(name: string): [stem: string, extension: string] {
  const parts = /^(?<stem>.+)\.(?<extension>[\da-z]{1,10})$/is.exec(name)?.groups;
  return [parts?.['stem'] ?? name, parts?.['extension'] ?? ''];
}

/** Cut at a whole character. */
const shorten = (text: string, length: number) =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
