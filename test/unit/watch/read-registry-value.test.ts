import { expect, it } from 'vitest'
import { parseRegistryExport, readRegistryValue } from '../../../main/watch/read-registry-value.ts'

const key = 'Software\\Tencent\\WeChat'

/** As `reg export` writes a value that has variables: UTF-16 bytes with an end mark, broken into lines. */
function expandable(text: string): string {
  const bytes = [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'))
  return `hex(2):${bytes.slice(0, 12).join(',')},\\\r\n  ${bytes.slice(12).join(',')}`
}

const exported = [
  'Windows Registry Editor Version 5.00',
  '',
  '[HKEY_CURRENT_USER\\Software\\Tencent\\WeChat]',
  '"FileSavePath"="D:\\\\聊天 记录\\\\𠮷"',
  '"Quoted \\"name\\""="a"',
  '"Other"=dword:00000001',
  `"Personal"=${expandable('%USERPROFILE%\\Documents')}`,
  `"Odd"=${expandable('%NOT_SET%\\x')}`,
  '',
  '[HKEY_CURRENT_USER\\Software\\Tencent\\WeChat\\Below]',
  '"Below"="of another key"',
  '',
].join('\r\n')

it('reads a text value as reg.exe exports it, whatever letters it has, and fills in variables', () => {
  const read = (value: string): string | null =>
    parseRegistryExport(exported, key, value, { USERPROFILE: 'C:\\Users\\clerk' })
  expect(read('FileSavePath')).toBe('D:\\聊天 记录\\𠮷')
  expect(read('filesavepath')).toBe('D:\\聊天 记录\\𠮷')
  expect(read('Quoted "name"')).toBe('a')
  expect(read('Personal')).toBe('C:\\Users\\clerk\\Documents')
  expect(read('Odd')).toBe('%NOT_SET%\\x')
  expect(read('Other')).toBeNull()
  expect(read('Below')).toBeNull()
  expect(read('Missing')).toBeNull()
})

it('answers null for a key that is nowhere, also where there is no registry', async () => {
  expect(await readRegistryValue('Software\\Swaddle made up', 'none')).toBeNull()
})
