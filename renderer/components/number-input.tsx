import { InputNumber, type InputNumberProps } from 'antd'
import type { ReactNode } from 'react'
import { numberTyped } from './number-typed.ts'

/** A field of a number as any keyboard of ours types it: the component library's own drops full-width digits without a word. */
export function NumberInput(props: Omit<InputNumberProps<number>, 'parser'>): ReactNode {
  // Whatever is no number is left to the component, which puts back what stood there.
  return <InputNumber<number> {...props} parser={(typed) => numberTyped(typed ?? '') as unknown as number} />
}
