import { useId, type ReactNode } from 'react'
import { useFieldWords } from './field-words.ts'
import { useProblemAt } from './policy-problems.tsx'

/** Ties a control to what stands below it, for readers aloud. */
export interface FieldAria {
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
}

export interface FieldFrameProps {
  readonly path: string
  /** Gets the id that ties control, label and help together. */
  readonly children: (id: string, aria: FieldAria) => ReactNode
}

/** Label, control, help, and what is wrong with it. */
export function FieldFrame({ path, children }: FieldFrameProps): ReactNode {
  const { label, help } = useFieldWords()
  const id = useId()
  const problem = useProblemAt(path)
  const words = `${id}-words`
  return (
    <div className="policy-field">
      <label htmlFor={id}>{label(path)}</label>
      <div>
        {children(id, { 'aria-describedby': words, 'aria-invalid': problem !== '' })}
        <div id={words}>
          {problem !== '' && <p className="problem">{problem}</p>}
          {help(path) !== '' && <p className="hint">{help(path)}</p>}
        </div>
      </div>
    </div>
  )
}
