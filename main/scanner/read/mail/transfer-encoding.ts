/** Bytes of quoted-printable text (RFC 2045, 6.7), soft line breaks taken out. */
export function decodeQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/[ \t]*=\r?\n/g, '')
  const bytes = joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** The content of a part, by its `Content-Transfer-Encoding`; `text` is bytes as Latin-1. */
export function decodeTransfer(text: string, encoding: string): Buffer {
  // Several pieces may stand one after another, each filled up by itself.
  if (/base64/i.test(encoding))
    return Buffer.concat((text.match(/[^=]+/g) ?? []).map((piece) => Buffer.from(piece, 'base64')))
  return /quoted-printable/i.test(encoding) ? decodeQuotedPrintable(text) : Buffer.from(text, 'latin1')
}

/** Words of a header, `=?gb18030?B?...?=` among them (RFC 2047). */
export function decodeHeader(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)(?:\*\w*)?\?([BbQq])\?([^?]*)\?=/g, (whole, charset: string, kind: string, coded: string) => {
      const bytes = /b/i.test(kind) ? Buffer.from(coded, 'base64') : decodeQuotedPrintable(coded.replaceAll('_', ' '))
      try {
        return new TextDecoder(charset).decode(bytes)
      } catch {
        return whole
      }
    })
}
