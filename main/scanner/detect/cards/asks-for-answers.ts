import { tellsHalfLabelled } from '../text/half-labelled.ts'
import { severalInLine } from '../text/several-in-line.ts'
import { hasFields } from './in-cell-fields.ts'

/** 姓名：王芳 电话：138...: fields of a form, and no line that tells of one or several people as it stands. */
export function asksForAnswers(text: string): boolean {
  return hasFields(text) && severalInLine(text).length === 0 && !tellsHalfLabelled(text)
}
