/**
 * Writes a PDF whose words are in a Chinese encoding of PDF's own (`UniGB-UCS2-H`) with no font in the file, as some
 * reporting tools do. Each string of a row stands at its column, 200 points apart.
 */
export function madeUpPdf(pages: readonly (readonly (readonly string[])[])[]): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${String(5 + i * 2)} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>',
  ]
  for (const [i, rows] of pages.entries()) {
    const content = rows
      .map((row, line) => row.map((text, column) => shown(text, 40 + column * 200, 800 - line * 20)).join(''))
      .join('')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2400 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(6 + i * 2)} 0 R >>`,
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    )
  }
  return assembled(objects)
}

function shown(text: string, x: number, y: number): string {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /F1 10 Tf ${String(x)} ${String(y)} Td <${hex}> Tj ET\n`
}

function assembled(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${String(i + 1)} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`,
    'latin1',
  )
}
