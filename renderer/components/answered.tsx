import { Alert } from 'antd'
import type { ReactNode } from 'react'
import type { Asked } from '../use-answer.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { Waiting } from './waiting.tsx'

export interface AnsweredProps<Value> {
  readonly asked: Asked<Value>
  readonly children: (value: Value) => ReactNode
}

/** What main answered; until then that it is waited for, and where main refused, why. */
export function Answered<Value>({ asked, children }: AnsweredProps<Value>): ReactNode {
  const refusalWords = useRefusalWords()
  if (asked.kind === 'asking') return <Waiting />
  if (asked.kind === 'refused') return <Alert type="error" showIcon title={refusalWords(asked)} />
  return children(asked.value)
}
