import { compactDay } from '../../support/day.ts'
import { scene } from './scene.ts'

/** A table of an old database of staff: field names are the first letters of the words. */
export const dbasePayroll = scene('dbase-payroll', {
  titles: '人事库',
  stems: '人事工资库{y}|rsgz_dbf|职工库转出',
  columns: (random, today) => [
    ['XH|ID', (_person, row) => row + 1],
    ['GH|RYBH', () => random.digits(6)],
    ['XM', ({ name }) => name.full.padEnd(12)],
    ['XB', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['CSRQ', ({ birth }) => compactDay(birth)],
    ['SFZH', ({ id }) => id, 'optional'],
    ['LXDH|DH', ({ phone }) => phone.padEnd(16)],
    ['BM|KS', () => random.pick(['产科', '骨科', '总务', '检验'])],
    ['RZRQ', () => compactDay(today - random.int(100, 6000))],
    ['GZ|JBGZ', () => random.int(30, 120) * 100],
    ['FS|JSFS', () => random.pick(['计时', '计件']), 'optional'],
    ['BZ', () => random.pick(['', '产假', '借调']), 'optional'],
  ],
})
