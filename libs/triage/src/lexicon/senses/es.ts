/** Senses in `es`; the grammar of the phrases is that of `PhraseMatcher`. */
export const ES = `

`;
