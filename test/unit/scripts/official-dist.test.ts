import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { officialDist } from '../../../scripts/electron-runtime/official-dist.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '45.4.1' }))
})

function install(version: string): void {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'path.txt'), 'electron')
  writeFileSync(join(folder, 'dist/version'), version)
  writeFileSync(join(folder, 'dist/electron'), '')
}

test('is the dist that the installer left', () => {
  install('v45.4.1')
  expect(officialDist(folder)).toBe(join(folder, 'dist'))
})

test('is none where nothing was fetched', () => {
  expect(officialDist(folder)).toBeNull()
})

test('is none where another version lies, or the program is missing', () => {
  install('44.0.0')
  expect(officialDist(folder)).toBeNull()
  writeFileSync(join(folder, 'dist/version'), '45.4.1')
  rmSync(join(folder, 'dist/electron'))
  expect(officialDist(folder)).toBeNull()
})
