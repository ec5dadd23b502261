import { useId, type ReactNode } from 'react'
import { useFieldWords } from './field-words.ts'

export interface FieldFrameProps {
  readonly path: string
  readonly problem: string
  /** Gets the id that ties control, label and help together. */
  readonly children: (id: string) => ReactNode
}

/** Label, control, help, and what is wrong with it. */
export function FieldFrame({ path, problem, children }: FieldFrameProps): ReactNode {
  const { label, help } = useFieldWords()
  const id = useId()
  const words = problem === '' ? help(path) : problem
  return (
    <div className="policy-field">
      <label htmlFor={id}>{label(path)}</label>
      <div>
        {children(id)}
        {words !== '' && <p className={problem === '' ? 'hint' : 'problem'}>{words}</p>}
      </div>
    </div>
  )
}
