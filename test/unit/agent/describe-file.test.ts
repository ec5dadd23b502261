import { expect, it } from 'vitest'
import { describeFile } from '../../../main/agent/describe-file.ts'
import { maskFileName } from '../../../shared/domain/mask-file-name.ts'

const place = { pathKey: new Uint8Array(32), userHome: '/home/clerk' }

function described(name: string) {
  return describeFile({ path: `/home/clerk/file/${name}`, channel: 'wechat' }, maskFileName(name), null, place)
}

it.each([
  '日报.王芳',
  '日报.xlsx.王芳13812345678',
  '日报.13812345678',
  '日报.zhang_cui',
  '王芳.',
  '日报.zhangcui',
  '日报.62345678',
])('takes nothing of a name for an extension that could tell of somebody: %s', (name) => {
  expect(described(name).extension).toBe('')
})

it.each([
  ['日报.XLSX', 'xlsx'],
  ['日报.tar.gz', 'gz'],
  ['.hidden', ''],
  ['日报', ''],
])('tells what kind of file it is: %s', (name, extension) => {
  expect(described(name).extension).toBe(extension)
})
