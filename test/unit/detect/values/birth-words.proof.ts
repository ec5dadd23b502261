import { foldText } from '../../../../main/scanner/detect/text/fold-text.ts'
import {
  isApgar,
  isBirthRemark,
  isDeliveryMode,
  isGestationalWeeks,
  isGravida,
  readBirthWeight,
} from '../../../../main/scanner/detect/values/birth-words.ts'
import type { ValueProof } from './value-proof.ts'

const yes = (is: (folded: string) => boolean) => (text: string) => (is(foldText(text)) ? 'yes' : '')

export const deliveryModeProof: ValueProof = {
  name: 'delivery mode',
  read: yes(isDeliveryMode),
  hits: [
    '顺产',
    '剖宫产',
    '剖腹產',
    '顺',
    '剖',
    '自然分娩',
    '阴道助产',
    '产钳',
    '子宫下段剖宫产术',
    'NSVD',
    'LSCS',
    'C-section',
    'Normal delivery',
  ].map((text) => [text, 'yes']),
  misses: ['顺丰', '顺义', '产品', '正常', '快递', '自提', 'courier', '顺产收腹带', '剖析', ''],
  worst: ['剖', '经阴道', 'normal ', '('],
}

export const gestationalWeeksProof: ValueProof = {
  name: 'gestational weeks',
  read: yes(isGestationalWeeks),
  hits: ['38+4', '39周', '40W', '38周5天', '孕38周'].map((text) => [text, 'yes']),
  misses: ['38', '38.5', '138+4', '3+4', '52周', '12周', '38+9', '周三'],
  worst: ['3', '38+', '周'],
}

export const birthWeightProof: ValueProof = {
  name: 'birth weight',
  read: (text) => String(readBirthWeight(foldText(text)) ?? ''),
  hits: [
    ['3200', '3200'],
    ['3200g', '3200'],
    ['3.2kg', '3200'],
    ['3.2', '3200'],
    ['6斤8两', '3400'],
    ['6.4斤', '3200'],
    ['3200 克', '3200'],
  ],
  misses: ['65kg', '120', '13987650123', '3200元', '7200', '顺产', '3.2.1'],
  worst: ['3', '3.', '斤'],
}

export const gravidaProof: ValueProof = {
  name: 'gravidity',
  read: yes(isGravida),
  hits: ['G2P1', '孕3产2', 'g1p0', '二胎'].map((text) => [text, 'yes']),
  misses: ['GP', '2-1', 'G20', '孕妇', '轮胎'],
  worst: ['g1', '孕1'],
}

export const apgarProof: ValueProof = {
  name: 'apgar',
  read: yes(isApgar),
  hits: ['9、10、10', '10→10→10分', '8,9'].map((text) => [text, 'yes']),
  misses: ['9-10-10', '9/10', '11、12', '9', '1,234'],
  worst: ['9、', '10,'],
}

export const birthRemarkProof: ValueProof = {
  name: 'birth remark',
  read: yes(isBirthRemark),
  hits: [
    '男宝6斤8两',
    '女寶 3.2kg',
    '7斤女娃',
    '3250g，男婴',
    '昨天生了',
    '生了个女儿',
    '生个大胖小子',
    '刚生完',
    '预计5月生',
    '马上生了',
  ].map((text) => [text, 'yes']),
  misses: [
    '男宝', '男孩 60斤', '女宝T恤', '学生了解', '发生了', '产生了费用', '先生了解过', '要生产', '快生效', '苹果6斤',
    '男宝宝纸尿裤 16斤', '新生儿奶瓶', '',
  ], // prettier-ignore
  worst: ['男宝', '生了', '预计', '5.5', '男宝宝宝宝宝宝'],
}
