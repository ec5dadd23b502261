import type { ReactNode } from 'react'

/** Why the last act did not work; nothing where it did. Read out at once by screen readers. */
export function ProblemLine({ problem }: { readonly problem: string }): ReactNode {
  if (problem === '') return null
  return (
    <p className="problem" role="alert">
      {problem}
    </p>
  )
}
