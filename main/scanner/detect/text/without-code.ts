const longest = 4000
/** A request between programs: `{"patName":"王芳","edc":"2025-05-11"}`, `<req><patName>王芳</patName></req>`. */
const isCode = /[{,]\s?"[^"]{1,40}"\s?:|<\/[\p{L}_]/u
const key = /"([\p{L}_][\p{L}\p{N}_.-]{0,39})"\s*:\s*"?/gu
const element = /<([\p{L}_][\p{L}\p{N}_.:-]{0,39})>([^<>]{0,200})<\/[\p{L}_][\p{L}\p{N}_.:-]{0,39}>/gu

/** A request of one program to another as labels and values in plain words: `pat Name: 王芳; edc: 2025-05-11`. Other texts as they are. */
export function withoutCode(written: string): string {
  if (written.length > longest) return written
  // Quotes are doubled where the whole stands in a text that is cut by tabs or commas.
  const text = written.includes('{""') ? written.replaceAll('""', '"') : written
  if (!isCode.test(text)) return written
  return text
    .replace(element, (_, name: string, value: string) => `${inWords(name)}: ${value}; `)
    .replace(key, (_, name: string) => `${inWords(name)}: `)
    .replace(/<[^<>]{0,80}>/gu, ' ')
    .replace(/"?\s*[,}\]]+\s*"?/gu, '; ')
    .replace(/[{["]+/gu, ' ')
    .trim()
}

/** gestWeek: two words. */
function inWords(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/gu, '$1 $2').replaceAll('_', ' ')
}
