/** Identifiers, places, digests and measures that programs write, by the attribute's name. */
const ofPrograms =
  /^(?:xmlns(?::.*)?|(?:\w+:)?(?:ref|sqref|r|uid|id|guid|uri|rgb|spans|Ignorable|Requires|password|font|typeface)|lastGUID|\w*(?:algorithmName|hashValue|saltValue|Dpi))$/i

const guid = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i

/** With a decimal point: a measure, where a number that somebody has is whole. */
const measure = /^[-+]?\d*\.\d+(?:E[-+]?\d+)?$/i

/** Two letters beyond ASCII, a number of seven digits that is no row's, two words of Latin letters. */
const words = /[\u0080-\uffff][^]*[\u0080-\uffff]|\d{8}|(?<![A-Z$])\d{7}|[A-Za-z]{2}\s+[A-Za-z]{2}/

/** Whether a value that no reader knows may be something that a person wrote. */
export function saysWords(value: string): boolean {
  return words.test(value) && !measure.test(value) && !guid.test(value)
}

/** Those of an element's attributes that may be something that a person wrote. */
export function wordsAmong(attributes: ReadonlyMap<string, string>): readonly string[] {
  return [...attributes].filter(([name, value]) => saysWords(value) && !ofPrograms.test(name)).map(([, value]) => value)
}
