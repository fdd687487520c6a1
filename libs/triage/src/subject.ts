const LENGTH = 60;

/**
 * A subject for a ticket that has none, as chats and posts: the first words of its body,
 * about 60 characters, cut between words where there are any, never within a character.
 */
export function subjectFrom(body: string): string {
  const line = body.slice(0, 1_000).replaceAll(/\s+/g, ' ').trim();
  const graphemes = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  if (graphemes.length <= LENGTH) return line;
  const start = graphemes.slice(0, LENGTH).join('');
  const space = start.lastIndexOf(' ');
  return `${space > start.length / 2 ? start.slice(0, space) : start}…`;
}
