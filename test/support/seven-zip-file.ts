import load from '7z-wasm'

interface Member {
  readonly name: string
  readonly content: string
}

/** Packs members with 7-Zip itself; `switches` as on its command line, such as `-pPASSWORD` or `-tzip`. */
export async function sevenZipFile(members: readonly Member[], switches: readonly string[] = []): Promise<Buffer> {
  const module = await load({ print: () => undefined, printErr: () => undefined })
  module.FS.mkdir('/in')
  for (const { name, content } of members) module.FS.writeFile(`/in/${name}`, content)
  module.callMain(['a', ...switches, '/packed', '/in/*'])
  const [written] = module.FS.readdir('/').filter((name) => name.startsWith('packed'))
  return Buffer.from(module.FS.readFile(`/${written ?? ''}`))
}
