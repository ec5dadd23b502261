import { expect, it } from 'vitest'
import { isIgnoredName, mayBeSaveInProgress } from '../../../main/watch/ignored-name.ts'

it.each([
  '~$日报.xlsx',
  '.~日报.xlsx',
  '.~lock.report.ods#',
  '日报.xlsx.crdownload',
  'a.part',
  'a.partial',
  'A.TMP',
  'a.download',
  'a.opdownload',
  'Thumbs.db',
  '日报.xlsx.襁褓暂存.txt',
])('leaves %s alone', (name) => {
  expect(isIgnoredName(name)).toBe(true)
})

it.each(['日报.xlsx', '~日报.xlsx', 'a.parts.csv', 'tmp', '.hidden.csv', '襁褓暂存.txt'])('looks at %s', (name) => {
  expect(isIgnoredName(name)).toBe(false)
})

it('tells a name that will not stay', () => {
  expect(['3F2A91C0', '.hidden', '名单', 'ends.'].every(mayBeSaveInProgress)).toBe(true)
  expect(['a.csv', '2026.09.日报.xlsx'].some(mayBeSaveInProgress)).toBe(false)
})
