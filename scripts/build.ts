/** `npm run build`: bundles everything into `dist/`. */
import { bundleNode } from './build/bundle-node.ts'
import { bundlePreload } from './build/bundle-preload.ts'
import { bundleRenderer } from './build/bundle-renderer.ts'

const startMs = performance.now()
const built = (await Promise.all([bundleNode(), bundlePreload(), bundleRenderer()])).flat()
for (const { name, bytes } of built)
  process.stdout.write(`${String(Math.ceil(bytes / 1024)).padStart(6)} KB  ${name}\n`)
process.stdout.write(`built in ${((performance.now() - startMs) / 1000).toFixed(1)} s\n`)
