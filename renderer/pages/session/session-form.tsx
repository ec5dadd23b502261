import { Button } from 'antd'
import type { ReactNode } from 'react'

export interface SessionFormProps {
  readonly children: ReactNode
  /** On the large button. */
  readonly submit: string
  /** Whether what was typed can be sent. */
  readonly ready: boolean
  readonly busy: boolean
  /** Why main refused; empty where it did not. */
  readonly problem: string
  readonly onSubmit: () => void
  /** Another way, as a link below. */
  readonly other?: { readonly words: string; readonly onChoose: () => void }
}

/** The frame of every form before an administrator is known: fields, what went wrong, one button, at most one other way. */
export function SessionForm(props: SessionFormProps): ReactNode {
  const { children, submit, ready, busy, problem, onSubmit, other } = props
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSubmit()
      }}
    >
      {children}
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Button type="primary" size="large" htmlType="submit" block loading={busy} disabled={!ready}>
        {submit}
      </Button>
      {other !== undefined && (
        <Button type="link" htmlType="button" onClick={other.onChoose}>
          {other.words}
        </Button>
      )}
    </form>
  )
}
