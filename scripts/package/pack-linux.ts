import { Arch, build, Platform } from 'electron-builder'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from '../build/layout.ts'
import type { ElectronRuntime } from '../electron-runtime/ensure-electron.ts'

/**
 * Packs what is in `dist/` with the given runtime into a folder.
 *
 * @returns the packed program
 */
export async function packLinux(runtime: ElectronRuntime, out: string): Promise<string> {
  await build({
    projectDir: repository,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(repository, 'electron-builder.yml'),
      directories: { output: out },
      electronVersion: runtime.version,
      electronDist: runtime.dist,
      // It starts whatever is on its command line, so it has no place in a package; builder leaves it in a given dist.
      afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
    },
  })
  return join(out, 'linux-unpacked', 'swaddle')
}
