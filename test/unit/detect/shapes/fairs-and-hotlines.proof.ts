import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Who stands at a fair, asks a hotline, drives along or keeps bees beside words of births; and mothers told by the same words. */
const lists: readonly OfficeList[] = [
  {
    name: 'colleagues of a hospital who drive together',
    holds: 'none',
    titles: ['妇幼保健院员工拼车群'],
    row: ({ father }, row) => [
      `${father.name.full} ${father.phone} ${at(['晚5:40产科楼下集合', '空2座', '产房门口碰头后集合'], row) ?? ''}`,
    ],
  },
  {
    name: 'mediators by what they mediate',
    holds: 'none',
    titles: ['人民调解委员会 调解员'],
    row: ({ mother }, row) => [
      `${mother.name.full} ${mother.phone} ${at(['妇产科类', '骨科类', '新生儿科方向'], row) ?? ''}`,
    ],
  },
  {
    name: 'nurses who are asked to an interview',
    holds: 'none',
    titles: ['护士面试 8月18日'],
    row: ({ mother }, row) => [
      `${String(8 + row)}:30 ${mother.name.full} ${mother.phone} ${at(['NICU经验3年', '应届', '产科经验2年'], row) ?? ''}`,
    ],
  },
  {
    name: 'models and what they wear',
    holds: 'none',
    headings: ['模特', '手机', '试衣款', '酬劳'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      at(['孕妇连衣裙A03', '产后收腹裤', '哺乳衫(白)'], row),
      800,
    ],
  },
  {
    name: 'mothers who are photographed',
    holds: 'cases',
    headings: ['顾客', '手机', '内容', '费用'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      at(['孕32周，孕妇照', '产后写真', '新生儿拍照'], row),
      800,
    ],
  },
  {
    name: 'calls to the hotline of a town',
    holds: 'none',
    headings: ['工单', '来电人', '电话', '诉求', '办结日期'],
    row: ({ mother, birth }, row) => [
      `R${String(1020 + row)}`,
      mother.name.full,
      mother.phone,
      at(['咨询生育登记如何办理', '咨询出生证补办流程', '路灯不亮'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'calls to a house for mothers',
    holds: 'cases',
    headings: ['来电人', '电话', '诉求'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      at(['孕34周，咨询月子套餐', '产后10天，堵奶', '预产期9月，想看房'], row),
    ],
  },
  {
    name: 'keepers of bees',
    holds: 'none',
    headings: ['姓名', '电话', '蜂群数', '蜂王情况'],
    row: ({ father }, row) => [father.name.full, father.phone, 40 + row, at(['待产', '产卵好', '分蜂'], row)],
  },
  {
    name: 'who stands where at a fair',
    holds: 'none',
    titles: ['孕婴童展 礼仪人员'],
    headings: ['姓名', '身份证号', '手机', '站位'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.id,
      mother.phone,
      at(['孕产馆入口', '月子服务区', '签到台', '产后体验区'], row),
    ],
  },
  {
    name: 'heads of companies that send nannies',
    holds: 'none',
    titles: ['全市家政企业交流会 签到'],
    row: ({ mother }, row) => [
      `${at(['安心月嫂公司', '贴心母婴机构'], row) ?? ''} ${mother.name.full} ${at(['总经理', '董事长', '创始人'], row) ?? ''} ${mother.phone}`,
    ],
  },
  {
    name: 'doctors by what they are called in a group',
    holds: 'none',
    row: ({ mother }, row) => [
      `${mother.name.full}-${at(['协和产科', '华西新生儿科', '市一院产房'], row) ?? ''}-${mother.phone}`,
    ],
  },
  {
    name: 'films for mothers and who looks them through',
    holds: 'none',
    headings: ['视频', '主讲', '审核', '电话', '拍摄日'],
    row: ({ mother, father, birth }, row) => [
      at(['顺产呼吸法', '母乳喂养姿势', '产后凯格尔运动'], row),
      father.name.full,
      mother.name.full,
      mother.phone,
      isoDay(birth),
    ],
  },
  {
    name: 'mothers who leave with a child of four weeks',
    holds: 'cases',
    row: ({ mother }, row) => [`${String(201 + row)} ${mother.name.full} 宝宝满28天出所 ${mother.phone}`],
  },
]

export const fairAndHotlineProofs: readonly ShapeProof[] = lists.map(provenList)
