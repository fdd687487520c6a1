const LITERAL = /[^(|)]+/y;

/** All plain phrases that a phrase with `(a|b)` groups, nested or not, stands for. */
export function alternatives(phrase: string): string[] {
  let at = 0;
  const all = choices();
  if (at < phrase.length) throw new Error(`A group is not opened in the phrase: ${phrase}`);
  return all.map((plain) => plain.replaceAll(/ {2,}/g, ' ').trim());

  function choices(): string[] {
    const found: string[] = [];
    let sequence = [''];
    while (at < phrase.length && phrase[at] !== ')') {
      LITERAL.lastIndex = at;
      const literal = LITERAL.exec(phrase)?.[0];
      if (literal !== undefined) {
        sequence = sequence.map((start) => start + literal);
        at += literal.length;
      } else if (phrase[at++] === '|') {
        found.push(...sequence);
        sequence = [''];
      } else {
        const inner = choices();
        if (phrase[at++] !== ')') throw new Error(`A group is not closed in the phrase: ${phrase}`);
        sequence = sequence.flatMap((start) => inner.map((end) => start + end));
      }
    }
    return [...found, ...sequence];
  }
}
