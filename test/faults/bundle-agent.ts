import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const repository = join(import.meta.dirname, '../..')

/**
 * Bundles the agent to be killed and its scanner into `folder`, and answers the agent's path. A run starts five to ten processes:
 * each would spend seconds on compiling the same sources.
 */
export async function bundleAgent(folder: string): Promise<string> {
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  await build({
    absWorkingDir: repository,
    entryPoints: { agent: 'test/faults/agent-to-kill.ts', scanner: 'main/scanner/process.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return join(folder, 'agent.mjs')
}
