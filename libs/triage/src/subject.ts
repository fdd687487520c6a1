const MAX_LENGTH = 60;
const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A subject on one line, without control characters; empty where there was none. */
export function normalizeSubject(subject: string): string {
  return subject
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * A subject for a ticket that came without one (chats, posts): the body's first words.
 *
 * At most 60 graphemes, cut after a whole word where the script has words, with `…` where
 * something is left out. Never splits an emoji or a composed letter.
 */
export function subjectFrom(body: string): string {
  // More than 60 graphemes of text are never needed; ten units each is generous.
  const text = normalizeSubject(body.slice(0, MAX_LENGTH * 20));
  let length = 0;
  let cut = 0;
  let afterWord = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    if (length === MAX_LENGTH) {
      const end = segment === ' ' ? index : afterWord > cut / 2 ? afterWord : cut;
      return `${text.slice(0, end).trimEnd()}…`;
    }
    length++;
    if (segment === ' ') afterWord = index;
    cut = index + segment.length;
  }
  return text;
}
