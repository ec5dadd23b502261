import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { serviceShare } from './service-share.ts'

const whoAsks = /^(?:申请|请购|申购|申领|领用|需求|使用)(?:人|者|科室|部门)?(?:姓名)?$/u

/** 申请科室, 申请人, 物品, 数量: what a ward wants to have bought, and who of the staff asks for it. */
export function areGoodsForWards(columns: readonly ColumnMeaning[]): boolean {
  return (
    columns.some(({ attribute }) => attribute === 'department') &&
    columns.some(({ label }) => label !== null && whoAsks.test(label.text.trim())) &&
    columns.some((column) => column.attribute === 'goods' && serviceShare(column) < 0.4) &&
    columns.some(({ attribute }) => attribute === 'count')
  )
}
