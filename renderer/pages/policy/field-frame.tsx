import { useId, type ReactNode } from 'react'
import { useFieldWords } from './field-words.ts'
import { useProblemAt } from './policy-problems.tsx'

export interface FieldFrameProps {
  readonly path: string
  /** Gets the id that ties control, label and help together. */
  readonly children: (id: string) => ReactNode
}

/** Label, control, help, and what is wrong with it. */
export function FieldFrame({ path, children }: FieldFrameProps): ReactNode {
  const { label, help } = useFieldWords()
  const id = useId()
  const problem = useProblemAt(path)
  return (
    <div className="policy-field">
      <label htmlFor={id}>{label(path)}</label>
      <div>
        {children(id)}
        {problem !== '' && <p className="problem">{problem}</p>}
        {help(path) !== '' && <p className="hint">{help(path)}</p>}
      </div>
    </div>
  )
}
