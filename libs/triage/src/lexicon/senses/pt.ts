/** Senses in `pt`; the grammar of the phrases is that of `PhraseMatcher`. */
export const PT = `

`;
