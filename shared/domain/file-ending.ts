/** What kinds of files end with. To extend: add the ending. */
const knownEndings: ReadonlySet<string> = new Set(
  `
  xlsx xlsm xlsb xltx xltm xlam xls xlt xla xlw xml csv tsv tab txt dif slk prn ods ots fods sxc et ett numbers dbf
  docx docm dotx dotm doc dot rtf wps wpt odt ott fodt pdf ofd xps oxps md html htm mht mhtml json jsonl ndjson yaml yml
  sql log ini cfg pptx pptm ppsx ppt pps potx odp dps zip zipx rar 7z tar gz tgz bz2 xz zst cab iso 001 002 003 z01 r00
  png jpg jpeg gif bmp webp tif tiff heic heif svg ico psd mp3 mp4 m4a wav amr silk avi mov mkv wmv flv exe msi dll bat
  cmd ps1 vbs js lnk url apk ipa dmg jar eml msg vcf ics mbox pst db sqlite mdb accdb sav dta parquet p7m pages key
  tmp temp part partial crdownload download opdownload bak old dat bin
  `
    .trim()
    .split(/\s+/u),
)

/**
 * What tells the kind of a file, as it is written, with its dot; empty where the name has none that is known: a name, a landline or
 * a day can follow a dot as well.
 */
export function fileEnding(fileName: string): string {
  const dot = fileName.lastIndexOf('.')
  return dot > 0 && knownEndings.has(fileName.slice(dot + 1).toLowerCase()) ? fileName.slice(dot) : ''
}
