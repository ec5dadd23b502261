import { reportHeadings, reportRows, type ReportRow } from './report-rows.ts'
import { ZipStream } from './zip-stream.ts'

/**
 * Writes a made-up newborn report of many rows as Excel itself lays a workbook out: texts in `sharedStrings.xml`, twelve
 * columns, the first sheet row the headings. Streams, so 300,000 rows need no more memory than their distinct texts.
 */
export async function writeBigReport(path: string, { rows, seed }: { rows: number; seed: number }): Promise<void> {
  const strings = new SharedStrings()
  const zip = await ZipStream.create(path)
  await zip.add('[Content_Types].xml', [contentTypes])
  await zip.add('_rels/.rels', [packageRelations])
  await zip.add('xl/workbook.xml', [workbook])
  await zip.add('xl/_rels/workbook.xml.rels', [workbookRelations])
  await zip.add('xl/styles.xml', [styles])
  await zip.add('xl/worksheets/sheet1.xml', sheet(rows, seed, strings))
  await zip.add('xl/sharedStrings.xml', strings.xml())
  await zip.close()
}

class SharedStrings {
  readonly #ids = new Map<string, number>()
  #uses = 0

  id(text: string): number {
    this.#uses++
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(text, id)
    return id
  }

  *xml(): Generator<string> {
    yield `${declaration}<sst xmlns="${main}" count="${String(this.#uses)}" uniqueCount="${String(this.#ids.size)}">`
    let chunk = ''
    for (const text of this.#ids.keys()) {
      chunk += `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`
      if (chunk.length < 65_536) continue
      yield chunk
      chunk = ''
    }
    yield chunk + '</sst>'
  }
}

function* sheet(rows: number, seed: number, strings: SharedStrings): Generator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:L${String(rows + 1)}"/><sheetData>`
  let chunk = row(1, reportHeadings, strings)
  let number = 2
  for (const cells of reportRows(rows, seed)) {
    chunk += row(number++, cells, strings)
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  yield (
    chunk +
    '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  )
}

function row(number: number, cells: ReportRow, strings: SharedStrings): string {
  const at = String(number)
  let xml = `<row r="${at}" spans="1:12">`
  cells.forEach((cell, column) => {
    const reference = String.fromCharCode(65 + column) + at
    if (typeof cell === 'number') xml += `<c r="${reference}"><v>${String(cell)}</v></c>`
    else if (cell !== '') xml += `<c r="${reference}" t="s"><v>${String(strings.id(cell))}</v></c>`
  })
  return xml + '</row>'
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageBase = 'http://schemas.openxmlformats.org/package/2006'
const ooxml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${declaration}<Types xmlns="${packageBase}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ooxml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ooxml}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${ooxml}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${ooxml}.sharedStrings+xml"/></Types>`

const packageRelations = `${declaration}<Relationships xmlns="${packageBase}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`

const workbookRelations = `${declaration}<Relationships xmlns="${packageBase}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`
