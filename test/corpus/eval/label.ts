import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What is known about one file of a labelled folder. */
export interface FileLabel {
  /** Relative to the folder. */
  readonly file: string
  readonly expect: 'sensitive' | 'clean' | 'unscannable'
  readonly people: number
  readonly tags: readonly string[]
}

/** Labels of a folder; without `labels.json` every file in it must come out not sensitive. */
export function readLabels(folder: string): readonly FileLabel[] {
  const list = join(folder, 'labels.json')
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8')) as readonly FileLabel[]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({
      file: relative(folder, join(entry.parentPath, entry.name)),
      expect: 'clean' as const,
      people: 0,
      tags: [],
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
