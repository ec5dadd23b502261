/** Beginnings of files that are known to be hung behind pictures and programs; a self-extracting archive is one too. */
const beginnings = ['PK\x03\x04', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'].map(
  (bytes) => Buffer.from(bytes, 'latin1'),
)

/** Behind so much of something else no clerk's tool leaves a workbook; a film is not searched to its end. */
const searchedBytes = 64 * 1024 ** 2

/** The archive or workbook that follows a picture, a program or any foreign bytes; null where there is none. */
export function appendedContent(content: Buffer): Buffer | null {
  const searched = content.subarray(0, searchedBytes)
  const places = beginnings.map((bytes) => searched.indexOf(bytes, 1)).filter((at) => at > 0)
  return places.length === 0 ? null : content.subarray(Math.min(...places))
}
