import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** A laboratory's results from patients with tumours. */
export const tumourGenes = scene('tumour-genes', {
  titles: '肿瘤基因检测结果一览|ctDNA无创检测报告汇总|遗传性肿瘤筛查结果登记',
  stems: '基因结果{m}月|无创报告汇总_{d}|LIS导出',
  ages: [35, 80],
  columns: (random, today) => [
    ['条码号|样本编号', () => random.digits(12)],
    ['送检单位', () => random.pick(['省肿瘤医院', '胸科医院', '市一院'])],
    ['姓名|受检者', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['联系方式|电话', phones(random)],
    ['临床诊断', () => random.pick(['肺腺癌', '乳腺癌', '结直肠癌', '卵巢癌'])],
    ['样本类型', () => random.pick(['外周血', '石蜡切片'])],
    ['EGFR', () => random.pick(['野生型', '19del', 'L858R'])],
    ['BRCA1/2', () => random.pick(['未检出', '致病突变']), 'optional'],
    ['TMB', () => random.int(1, 20), 'optional'],
    ['结论', () => random.pick(['低风险', '高风险', '阴性', '阳性'])],
    ['报告日期', () => isoDay(today - random.int(0, 9))],
  ],
})
