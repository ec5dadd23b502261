import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'

/** A folder of its own for one test, gone after it. */
export function temporaryFolder(): string {
  const folder = makeFolder()
  ofOneTest.push(folder)
  return folder
}

/** A folder for all tests of a file, gone after the last. */
export function lastingFolder(): string {
  const folder = makeFolder()
  ofOneFile.push(folder)
  return folder
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'swaddle-'))
}

const ofOneTest: string[] = []
const ofOneFile: string[] = []

afterEach(() => {
  remove(ofOneTest)
})

afterAll(() => {
  remove(ofOneFile)
})

function remove(folders: string[]): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
