import { expect, it } from 'vitest'
import { parseRegistryValue, readRegistryValue } from '../../../main/watch/read-registry-value.ts'

const printed = [
  '',
  'HKEY_CURRENT_USER\\Software\\Tencent\\WeChat',
  '    FileSavePath    REG_SZ    D:\\聊天 记录',
  '    Other    REG_DWORD    0x1',
  '    Personal    REG_EXPAND_SZ    %USERPROFILE%\\Documents',
  '    Odd    REG_EXPAND_SZ    %NOT_SET%\\x',
  '',
].join('\r\n')

it('reads a text value as reg.exe prints it, and fills in variables', () => {
  const read = (value: string): string | null => parseRegistryValue(printed, value, { USERPROFILE: 'C:\\Users\\clerk' })
  expect(read('FileSavePath')).toBe('D:\\聊天 记录')
  expect(read('filesavepath')).toBe('D:\\聊天 记录')
  expect(read('Personal')).toBe('C:\\Users\\clerk\\Documents')
  expect(read('Odd')).toBe('%NOT_SET%\\x')
  expect(read('Other')).toBeNull()
  expect(read('Missing')).toBeNull()
})

it('answers null for a key that is nowhere, also where there is no registry', async () => {
  expect(await readRegistryValue('Software\\Swaddle made up', 'none')).toBeNull()
})
