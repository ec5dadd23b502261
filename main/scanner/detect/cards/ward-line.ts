import type { KeptRow } from '../rows/cell-view.ts'

/** 病区：产科一病区 日期：...: a line of a form that is the title of a list, for it says where those lie who stand in it. */
export function isWardLine({ cells: [only, second] }: KeptRow): boolean {
  return only !== undefined && second === undefined && ward.test(only.text)
}

const ward = /(?:病区|病房|护理单元|病區|護理單元)\s?[:：]\s?[^\s:：]{0,8}(?:产|產|新生儿|新生兒|母婴|母嬰)/u
