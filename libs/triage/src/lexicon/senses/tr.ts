/** Senses in `tr`; the grammar of the phrases is that of `PhraseMatcher`. */
export const TR = `

`;
