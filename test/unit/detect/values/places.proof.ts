import { addressScore } from '../../../../main/scanner/detect/values/address.ts'
import { isHospital } from '../../../../main/scanner/detect/values/hospital.ts'
import type { ValueProof } from './value-proof.ts'

export const hospitalProof: ValueProof = {
  name: 'hospital',
  read: (text) => (isHospital(text) ? 'yes' : ''),
  hits: [
    '上海市第一妇婴保健院',
    '红房子',
    '红房子医院',
    '国妇婴',
    '臺大醫院',
    '某市妇幼',
    '瑪麗醫院',
    'Queen Mary Hospital',
    '张江社区卫生服务中心',
  ].map((text) => [text, 'yes']),
  misses: [
    '医院',
    '顾晓雯',
    '人民路',
    '上海贝康母婴用品有限公司',
    '宠物',
    '第一小学',
    '姓名:顾晓雯 预产期:2025.1.2 医院:某市妇保院',
    '顾晓雯 13987650123 瑪麗醫院',
    '',
  ],
  worst: ['医院', '(', '妇'],
}

export const addressProof: ValueProof = {
  name: 'address',
  read: (text) => (addressScore(text) >= 0.5 ? 'yes' : ''),
  hits: [
    '上海市浦东新区花园路123弄4号501室',
    '人民路12号',
    '台北市大安區和平東路2段10號3樓',
    '阳光花园3幢2单元501室',
    '12 Garden Road, Flat B',
  ].map((text) => [text, 'yes']),
  misses: ['上海', '顾晓雯', '13987650123', '二楼', '3200g', '产科一病区', 'remarks'],
  worst: ['路', '路1', '区,', 'road '],
}
