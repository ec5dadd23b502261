import type { ColumnMeaning } from '../columns/column-meaning.ts'

const atEnd =
  /^(?:起始?|开始|首|终止?|截止|结束|末|自|至)(?=.{0,6}[号码])|(?:号码?|编号|编码)[（(]?[起止][)）]?$|^(?:start|end|first|last|from|to)\b.*\b(?:no|number|serial)\b/iu

/** 起始编号, 终止编号; 卡号起, 卡号止: blank forms are counted by their first and last numbers. */
export function endsRange({ heading }: ColumnMeaning): boolean {
  const plain = /[\u3400-\u9fff]/u.test(heading) ? heading.replace(/[\s*＊]/gu, '') : heading.trim()
  return atEnd.test(plain.replace(/[（(]必填[)）]$|[:：]$/u, ''))
}

/** From the first number to the last: whoever is named beside them fetched blank forms, whatever these are for. */
export function countsBlanks(columns: readonly ColumnMeaning[]): boolean {
  return columns.filter(endsRange).length >= 2
}
