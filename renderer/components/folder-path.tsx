import type { ReactNode } from 'react'
import { LongText } from './long-text.tsx'

/** Paths are told apart by their middles, too: more of them is shown than of a name. */
const kept = { head: 120, tail: 40 }

export function FolderPath({ path }: { readonly path: string }): ReactNode {
  return <LongText text={path} className="folder-path" kept={kept} />
}
