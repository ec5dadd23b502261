/** `npm run build`: bundles everything into `dist/`. */
import { bundleNode } from './build/bundle-node.ts'
import { bundlePreload } from './build/bundle-preload.ts'
import { bundleRenderer } from './build/bundle-renderer.ts'
import { copyIcons } from './build/copy-icons.ts'
import { sizeLines } from './build/size-lines.ts'
import { writeThirdPartyNotices } from './build/third-party-notices.ts'

const startMs = performance.now()
try {
  const bundles = await Promise.all([bundleNode(), bundlePreload(), bundleRenderer()])
  const notices = writeThirdPartyNotices(bundles.flatMap(({ sources }) => sources))
  const files = [...bundles.flatMap((bundle) => bundle.files), ...copyIcons(), notices]
  for (const line of sizeLines(files))
    process.stdout.write(`${line}
`)
  process.stdout.write(`built in ${((performance.now() - startMs) / 1000).toFixed(1)} s\n`)
} catch (error) {
  // The bundlers have shown where; a stack of theirs says nothing more.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
