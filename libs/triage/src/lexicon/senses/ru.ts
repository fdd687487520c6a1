/** Senses in `ru`; the grammar of the phrases is that of `PhraseMatcher`. */
export const RU = `

`;
