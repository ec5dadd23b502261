import type { ReactNode } from 'react'

export type BadgeTone = 'well' | 'attention' | 'failed' | 'quiet'

/** A short word about a state, in one of the four tones of the palette. */
export function Badge({ tone, children }: { readonly tone: BadgeTone; readonly children: ReactNode }): ReactNode {
  return <span className={`badge badge-${tone}`}>{children}</span>
}
