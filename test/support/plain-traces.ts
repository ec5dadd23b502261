import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Looks for plain words in every byte below a folder and in every name, in the encodings that programs store text in. */
export function plainTraces(folder: string, words: readonly string[]): readonly string[] {
  const forms = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
    {
      word,
      bytes: Buffer.from(
        JSON.stringify(word)
          .slice(1, -1)
          .replace(/[^\x20-\x7e]/g, escaped),
        'latin1',
      ),
    },
  ])
  const traces: string[] = []
  for (const path of filesBelow(folder)) {
    const content = readFileSync(path)
    for (const { word, bytes } of forms) {
      if (content.includes(bytes)) traces.push(`${path}: ${word}`)
    }
    for (const word of words) if (path.includes(word)) traces.push(`name ${path}: ${word}`)
  }
  return traces
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const stats = lstatSync(path)
    if (stats.isDirectory()) return filesBelow(path)
    return stats.isFile() ? [path] : []
  })
}
