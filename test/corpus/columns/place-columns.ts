import { adultName } from '../../support/people/name.ts'
import type { Random } from '../../support/random.ts'
import type { Region } from '../../support/people/name.ts'
import { column, type ColumnSpec } from './column.ts'

/** A few colleagues who sign again and again: they are staff, not cases. */
export function colleagues(random: Random, region: Region, count: number): () => string {
  const names = Array.from({ length: count }, () => adultName(random, 'female', region).full)
  return () => random.pick(names)
}

const hospital = column(
  'place',
  {
    simplified: [
      '分娩医院',
      '医院',
      '医院名称',
      '出生医院',
      '生产医院',
      '建档医院',
      '分娩机构',
      '产检医院',
      '接生机构',
      '机构名称',
      '出生地点',
      '所在医院',
    ],
    traditional: ['醫院', '分娩醫院', '生產醫院', '接生醫院', '產檢醫院'],
    english: ['Hospital', 'Place of birth', 'Delivery hospital', 'Facility'],
    pinyin: ['yiyuan', 'fmyy'],
    code: ['hospital', 'hospitalName', 'HOSP_NM', 'deliveryHospital'],
  },
  () => (family) => family.hospital,
)

const department = column(
  'place',
  {
    simplified: ['科室', '病区', '楼层', '所在科室'],
    traditional: ['科別', '病房'],
    english: ['Ward', 'Department'],
    pinyin: ['keshi'],
    code: ['dept', 'wardName'],
  },
  (random, _region, script) => {
    const words =
      script === 'english'
        ? ['Postnatal 3A', 'Labour ward', 'Antenatal']
        : ['产科', '产一科', '产科三病区', 'VIP病区', '5楼', '爱婴区', '产二区']
    return () => random.pick(words)
  },
)

const bed = column(
  'place',
  {
    simplified: ['床号', '床位', '房号', '房间号', '床号/房号', '床'],
    traditional: ['床號', '房號'],
    english: ['Bed', 'Bed no.', 'Room'],
    pinyin: ['chuanghao', 'ch'],
    code: ['bedNo', 'bed', 'roomNo'],
  },
  (random) => {
    const suffix = random.pick(['', '', '床', '#'])
    return (family) => (suffix === '' && !family.bed.startsWith('+') ? Number(family.bed) : `${family.bed}${suffix}`)
  },
)

const recordNumber = column(
  'place',
  {
    simplified: [
      '住院号',
      '病案号',
      '病历号',
      '门诊号',
      '住院号/病案号',
      '登记号',
      'ID号',
      '住院流水号',
      '保健册编号',
      '档案号',
    ],
    traditional: ['病歷號碼', '病歷號', '病歷編號', '檔案編號'],
    english: ['MRN', 'Hospital No.', 'Record No.', 'HN'],
    pinyin: ['zyh', 'zhuyuanhao', 'bah'],
    code: ['mrn', 'admissionNo', 'patientId', 'INPATIENT_NO'],
  },
  () => (family) => family.recordNumber,
)

const doctor = column(
  'place',
  {
    simplified: ['接产人', '主管医生', '责任护士', '助产士', '接生者', '手术医生', '管床医生', '主治'],
    traditional: ['主治醫師', '接生醫師', '護理師'],
    english: ['Midwife', 'Consultant', 'Attending'],
    code: ['midwife', 'doctorName'],
  },
  (random, region) => colleagues(random, region, 6),
)

const recorder = column(
  'other',
  {
    simplified: ['登记人', '填报人', '录入人', '经办人', '签名', '护士签名'],
    traditional: ['登錄人', '承辦人'],
    english: ['Recorded by', 'Signature'],
    code: ['createdBy'],
  },
  (random, region) => colleagues(random, region, 4),
)

export const placeColumns = { hospital, department, bed, recordNumber, doctor, recorder } satisfies Record<
  string,
  ColumnSpec
>
