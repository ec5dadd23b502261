import { InputNumber, type InputNumberProps } from 'antd'
import type { ReactNode } from 'react'
import { numberTyped } from './number-typed.ts'

/** What the component library does to a number without a word: its field is left, and another one stands there. */
type Silent = 'min' | 'max' | 'precision'

/**
 * A field of a number as any keyboard of ours types it: the component library's own drops full-width digits without a word.
 * It takes whatever is a number: who asks for it says what is wrong with one beyond its bounds.
 */
export function NumberInput(props: Omit<InputNumberProps<number>, 'parser' | Silent>): ReactNode {
  // Whatever is no number is left to the component, which puts back what stood there.
  return <InputNumber<number> {...props} parser={(typed) => numberTyped(typed ?? '') as unknown as number} />
}
