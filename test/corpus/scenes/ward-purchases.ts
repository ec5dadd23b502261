import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** What the wards of a hospital want to have bought, and whom to ask. */
export const wardPurchases = scene('ward-purchases', {
  titles: '科室采购申请汇总（{m}月）|产科新生儿科设备需求表|耗材请购单汇总',
  stems: '采购申请{m}月|设备需求{y}|产科请购',
  columns: (random, today) => [
    ['申请单号', () => `CG${random.digits(8)}`],
    ['申请科室', () => random.pick(['产科', '新生儿科', '产房', '孕妇学校'])],
    ['申请人', ({ name }) => name.full],
    ['电话|联系电话', phones(random)],
    ['物品名称', () => random.pick(['胎心监护仪', '新生儿辐射台', '一次性产包', '脐带夹', '婴儿床', '产后收腹带'])],
    ['规格', () => random.pick(['台', '包/100', '套'])],
    ['数量', () => random.int(1, 200)],
    ['预算单价', () => random.int(1, 400) * 10],
    ['需求日期', () => isoDay(today + random.int(5, 60))],
    ['用途|理由', () => random.pick(['更新', '二孩分娩量增加', '爱婴医院复评'])],
    ['审批', () => random.pick(['同意', '待议'])],
  ],
})
