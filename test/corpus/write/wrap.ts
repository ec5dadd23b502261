import officeCrypto from 'officecrypto-tool'
import { zipFile } from '../../support/zip-file.ts'

/** What happens to a written file before it is sent. */
export type Wrap = 'none' | 'encrypted' | 'cut' | 'zipped' | 'zipped-twice'

/** File name ending that the wrap adds or keeps. */
export function wrappedName(name: string, wrap: Wrap): string {
  return wrap === 'zipped' || wrap === 'zipped-twice' ? `${name.replace(/\.\w+$/, '')}.zip` : name
}

export function wrapped(bytes: Buffer, name: string, wrap: Wrap): Buffer {
  switch (wrap) {
    case 'none':
      return bytes
    case 'encrypted':
      // Salted at random: the one kind of file that differs from run to run.
      return officeCrypto.encrypt(bytes, { password: 'Mm-20260301' })
    case 'cut':
      // A copy that broke off: neither the directory nor the end of the sheets is there.
      return bytes.subarray(0, Math.floor(bytes.length * 0.6))
    case 'zipped':
      return zipped(bytes, name)
    case 'zipped-twice':
      return zipFile([{ name: '资料/打包.zip', content: zipped(bytes, name) }])
  }
}

function zipped(bytes: Buffer, name: string): Buffer {
  return zipFile([
    { name: '说明.txt', content: '见附件，请查收。\r\n' },
    { name, content: bytes },
  ])
}
