import iconv from 'iconv-lite'
import { cellText, type Document } from '../document.ts'
import type { TextFormat } from '../format.ts'

/** Comma- or tab-separated text of the first sheet, in one of the encodings that Excel and WPS save. */
export function textBytes(document: Document, format: TextFormat): Buffer {
  const text = textOf(document, format.startsWith('txt') ? '\t' : ',')
  switch (format) {
    case 'csv':
    case 'txt':
      return Buffer.from(text)
    case 'csv-bom':
      return Buffer.from('\uFEFF' + text)
    case 'csv-gbk':
    case 'txt-gbk':
      return iconv.encode(text, 'gb18030')
    case 'csv-utf16':
      return Buffer.from('\uFEFF' + text, 'utf16le')
  }
}

function textOf({ sheets }: Document, separator: string): string {
  const rows = sheets[0]?.rows ?? []
  return rows.map((row) => row.map((cell) => quoted(cellText(cell), separator)).join(separator) + '\r\n').join('')
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
