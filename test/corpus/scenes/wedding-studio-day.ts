import { clockTime } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** One day of a studio for weddings and passports. */
export const weddingStudioDay = scene('wedding-studio-day', {
  titles: '婚纱摄影门店日报 {d}|{c}写真馆 {d}工作安排|证件照门店日报表',
  stems: '门店日报{d}|婚纱选片取件|写真馆工作表{d}',
  columns: (random) => [
    ['时间', (_person, row) => clockTime(540 + (row % 8) * 60)],
    ['客户|顾客', ({ name }) => name.full],
    ['电话', phones(random)],
    ['事项', () => random.pick(['拍摄', '选片', '取件', '试装'])],
    ['套系|产品', () => random.pick(['婚纱3999', '全家福', '古风写真', '证件照', '毕业照'])],
    ['后期消费', () => random.int(0, 40) * 100],
    ['摄影|摄影师', () => random.pick(['阿May', '老K'])],
    ['备注', () => random.pick(['', '带伴娘', '加急', '相册已取']), 'optional'],
  ],
})
