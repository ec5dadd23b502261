import { CFB } from '@e965/xlsx'

interface CfbWriter {
  readonly utils: {
    cfb_new(): unknown
    cfb_add(file: unknown, path: string, content: Buffer): void
  }
  write(file: unknown, options: { readonly type: 'buffer' }): Buffer
}

/** An OLE2 file of these streams, by path. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const writer = CFB as CfbWriter
  const file = writer.utils.cfb_new()
  for (const [path, content] of Object.entries(streams)) writer.utils.cfb_add(file, `/${path}`, content)
  return writer.write(file, { type: 'buffer' })
}
