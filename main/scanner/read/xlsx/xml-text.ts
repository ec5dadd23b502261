const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Replaces character references and XML's five entities; others have no meaning in a workbook and stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return named[name] ?? whole
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** Replaces `_x000D_` and its like, by which a workbook's strings write what XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Line ends as XML has them, whatever system wrote the file (XML 1.0, 2.11). */
function lineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw
}

/** The text of an element that holds no other: entities, CDATA and comments resolved. */
export function plainText(raw: string): string {
  if (!raw.includes('<')) return decodeXstring(decodeEntities(lineEnds(raw)))
  const pieces = lineEnds(raw).split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)
  return decodeXstring(pieces.map((piece) => pieceText(piece)).join(''))
}

function pieceText(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3)
  return piece.startsWith('<') ? '' : decodeEntities(piece)
}

/**
 * The text of a rich string: what its `t` elements hold, phonetic runs (`rPh`) left out, as readings of names would
 * count a person twice.
 */
export function richText(raw: string): string {
  let text = ''
  let inText = false
  let inPhonetic = false
  for (const piece of lineEnds(raw).split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)) {
    const tag = /^<(\/?)(?:[^\s/>:]*:)?([^\s/>]+)[^>]*?(\/?)>$/.exec(piece)
    if (tag === null || piece.startsWith('<!')) {
      if (inText && !inPhonetic) text += pieceText(piece)
      continue
    }
    const opens = tag[1] === '' && tag[3] === ''
    if (tag[2] === 't') inText = opens
    else if (tag[2] === 'rPh') inPhonetic = opens
  }
  return decodeXstring(text)
}
