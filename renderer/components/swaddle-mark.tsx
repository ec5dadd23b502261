import type { ReactNode } from 'react'

/** The product's mark: a child wrapped in cloth. Decorative: the name stands beside it. */
export function SwaddleMark({ size = 20 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M16 2C9.4 2 5 7 5 13.2 5 21 10.4 27.6 16 30c5.6-2.4 11-9 11-16.800C27 7 22.600 2 16 2Z"
        fill="var(--celadon)"
      />
      <circle cx="16" cy="11.500" r="5.500" fill="var(--surface)" />
      <path
        d="M7.500 19.500C12 19 19.500 21 23 25.200M24.500 19.500C21 19.400 17 21 14.500 23"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.800"
        strokeLinecap="round"
      />
    </svg>
  )
}
