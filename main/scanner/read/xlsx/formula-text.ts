const literal = /"((?:[^"]|"")*)"/g

/** The words that stand in quotes in a formula. */
export function formulaLiterals(formula: string): readonly string[] {
  return [...formula.matchAll(literal)]
    .map(([, text]) => (text ?? '').replaceAll('""', '"'))
    .filter((text) => text !== '')
}

/**
 * What a formula without a result says by itself: `"138"&"12345678"` comes to one text, of any other the words in quotes
 * are told beside one another. Programs that write files without Excel leave results out; Excel shows them all the same.
 */
export function formulaText(formula: string): string {
  const words = formulaLiterals(formula)
  const between = formula.replace(literal, '')
  return words.join(/^=?\s*(?:(?:concatenate|concat)\s*)?[(&,\s)]*$/i.test(between) ? '' : ' ')
}
