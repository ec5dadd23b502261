import { madeUpReports } from '../../made-up/made-up-reports.ts'
import { madeUpText, madeUpWorkbook } from '../../made-up/made-up-workbook.ts'

export interface RehearsedReport {
  readonly name: string
  readonly content: Buffer
}

/** After so many a burst of reports costs main what it will cost it for ever (`npm run bench -- agent`, at once). */
const rounds = 10
const rows = 150

/**
 * Lists of several kinds, as several programs write them. Those of one round come at once, so that both scanner processes
 * have their part. Text waits longer to be settled and comes now and then.
 */
export function roundsOfReports(): readonly (readonly RehearsedReport[])[] {
  const { daily, ward, customers } = madeUpReports
  const workbooks = [
    { name: '新生儿日报.xlsx', content: madeUpWorkbook(daily, rows, 'exceljs') },
    { name: 'ward.xlsx', content: madeUpWorkbook(ward, rows, 'excel') },
    { name: '客户.xlsx', content: madeUpWorkbook(customers, rows, 'wps') },
    { name: '日报.xlsx', content: madeUpWorkbook(daily, rows, 'excel') },
  ]
  const texts = [
    { name: '产科.csv', content: madeUpText(ward, rows, ',') },
    { name: '日报.csv', content: madeUpText(daily, rows, ',') },
  ]
  return Array.from({ length: rounds }, (_, round) =>
    (round % 4 === 3 ? texts : workbooks).map(({ name, content }) => ({ name: `${String(round)} ${name}`, content })),
  )
}
