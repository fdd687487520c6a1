/** Senses in `ja`; the grammar of the phrases is that of `PhraseMatcher`. */
export const JA = `

`;
