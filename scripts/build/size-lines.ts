import type { BuiltFile } from './layout.ts'

/** One line for each file directly in `dist/`, and one for each folder there. */
export function sizeLines(files: readonly BuiltFile[]): readonly string[] {
  const sizes = new Map<string, number>()
  for (const { name, bytes } of files) {
    const slash = name.indexOf('/')
    const group = slash < 0 ? name : name.slice(0, slash + 1)
    sizes.set(group, (sizes.get(group) ?? 0) + bytes)
  }
  return [...sizes].map(([group, bytes]) => `${String(Math.ceil(bytes / 1024)).padStart(6)} KB  dist/${group}`)
}
