/** Senses in `fr`; the grammar of the phrases is that of `PhraseMatcher`. */
export const FR = `

`;
