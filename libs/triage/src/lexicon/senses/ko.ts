/** Senses in `ko`; the grammar of the phrases is that of `PhraseMatcher`. */
export const KO = `

`;
