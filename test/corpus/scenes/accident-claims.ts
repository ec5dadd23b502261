import { isoDay } from '../../support/day.ts'
import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

/** Claims for accidents and illness; a hospital for women and children may have treated them as well. */
export const accidentClaims = scene('accident-claims', {
  titles: '意外险理赔明细表|团体医疗理赔清单|学平险赔案一览',
  stems: '理赔清单{m}月|赔案{y}|意外险理赔明细',
  ages: [8, 66],
  columns: (random, today) => [
    ['报案号|赔案号', () => `9${random.digits(13)}`],
    ['险种|产品名称', () => random.pick(['意外伤害险', '百万医疗', '学平险', '团体补充医疗'])],
    ['被保险人|出险人', ({ name }) => name.full],
    ['证件号', ({ id }) => id, 'optional'],
    ['联系电话', phones(random)],
    ['出险日期|事故日期', () => isoDay(today - random.int(5, 200))],
    ['出险原因|理赔原因', () => random.pick(['骨折', '阑尾炎手术', '狗咬伤', '肺炎住院', '交通事故', '子宫肌瘤手术'])],
    ['就诊医院', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['索赔金额|申请金额', () => random.int(3, 300) * 100],
    ['核定金额|赔付金额', () => random.int(1, 200) * 100],
    ['状态|案件状态', () => random.pick(['已结案', '待补材料', '审核中'])],
  ],
})
