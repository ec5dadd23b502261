import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'repeated forms')
const three = six.slice(0, 3)
/** Answers that could be labels by their words. */
const unsure = ['待回访', '已签约', '无人接听', '待回访', '意向', '已签约']

/** One form, filled in again and again: what never changes asks, what does answers, whatever the words are. */
export const repeatedFormProofs: readonly ShapeProof[] = [
  {
    name: 'labels above, the last alone over an answer that could be a label',
    sheets: [
      {
        rows: six.flatMap(({ mother, father, birth }, at) => [
          ['登记表'],
          ['NO.', '产妇', '分娩日期'],
          [at + 1, mother.name.full, isoDay(birth)],
          ['服务内容', '紧急联系人'],
          ['42天', father.name.full],
          ['进度'],
          [unsure[at]],
          [],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'labels above, the fields of the second rows left blank in the first card',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies }, at) => [
          ['信息表'],
          ['#', '产妇身份证'],
          at === 0 ? [null, mother.id] : [at + 1, mother.id],
          ['宝宝姓名', '状态'],
          [at === 0 ? null : babies[0].name.full, unsure[at]],
          ['产妇（姓名）', '疫 苗'],
          [mother.name.full, at % 2 === 0 ? '左耳未过' : '双耳通过'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'labels beside answers that are the same in every card, one of them blank',
    sheets: [
      {
        rows: six.flatMap(({ babies, birth, recordNumber }) => [
          ['新生儿听力筛查登记'],
          ['宝宝名字', babies[0].name.full, '听力筛查', '√', '日期', isoDay(birth)],
          ['备注', null, '情况', '黄疸', '门诊号', recordNumber],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'one label a row, the first blank, names alone in the last',
    sheets: [
      {
        rows: six.flatMap(({ mother, dueDate }, at) => [
          ['孕妇产检登记'],
          ['号', at === 0 ? null : at + 1],
          ['访视地址', at === 0 ? null : '和平路3号2栋501室'],
          ['工作单位', at % 2 === 0 ? '会计' : '个体'],
          ['预产期', isoDay(dueDate)],
          ['姓名', mother.name.full],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'labels before a colon, an answer in every card that holds no colon',
    sheets: [
      {
        rows: six.flatMap(({ babies, birth, mother }) => [
          ['maternal export'],
          ['chuanghao:16床'],
          [`baobao:${babies[0].name.full}`],
          [`fmsj:${isoDay(birth)}`],
          ['beizhu:转儿科'],
          [`zjhm:${mother.id}`],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'a sheet for each card, three fields a row',
    sheets: six.map(({ mother, father, babies, birth }, at) => ({
      name: `登记${String(at + 1)}`,
      rows: [
        ['新生儿客资'],
        ['微信', `wxid_mm${String(58_000_000_000 + at)}`, '联系电话', mother.phone, '情况', unsure[at]],
        ['配偶', father.name.full, '进度', unsure[5 - at], '新生儿名', babies[0].name.full],
        [
          '新生儿出生日期',
          isoDay(birth),
          '住址（产后）',
          '和平路3号2栋501室',
          '签单人',
          at % 2 === 0 ? null : '钱晓芸',
        ],
      ],
    })),
    people: 6,
  },
  {
    name: 'a sheet for each card, and orders on the last one',
    sheets: [
      ...three.map(({ mother, dueDate }, at) => ({
        name: `登记${String(at + 1)}`,
        rows: [
          ['建档登记'],
          ['孕妇', mother.name.full, '预产期', at === 0 ? null : isoDay(dueDate)],
          ['备注', '黄疸', '电话', mother.phone],
        ],
      })),
      {
        name: '订单',
        rows: [
          ['订单号', '商品名称', '收货人', '收货电话'],
          ...three.map(({ father }, at) => [at + 1, '办公椅', father.name.full, father.phone]),
        ],
      },
    ],
    people: 3,
  },
  {
    name: 'cards, and below them a table of others',
    sheets: [
      {
        rows: [
          ...three.flatMap(({ mother, dueDate }) => [
            ['建档登记'],
            ['孕妇', '进度'],
            [mother.name.full, '待回访'],
            ['电话', '预产期'],
            [mother.phone, isoDay(dueDate)],
            [],
          ]),
          ['序号', '产妇姓名', '联系电话', '分娩日期'],
          ...six.slice(3).map(({ mother, birth }, at) => [at + 1, mother.name.full, mother.phone, isoDay(birth)]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'one form whose first answers could be labels, its other rows showing where labels stand',
    sheets: [
      {
        rows: three.slice(0, 1).flatMap(({ mother, father, babies, birth }) => [
          ['備註', '黃疸', '證件號碼', 'E060989(0)', '新生兒性別', '男'],
          ['自然產/剖腹產', '開刀', '媽咪姓名', mother.name.full, '住址', '九龍旺角正街368號A座10樓C室'],
          ['先生姓名', father.name.full, '年齡', '34', '出生體重(g)', '3845'],
          ['胎次', 'G2P1', '寶寶生日', isoDay(birth), '電話', mother.phone],
          ['出生嬰兒姓名', babies[0].name.full, '醫院', '養和醫院', 'A/S', '9→10→10'],
        ]),
      },
    ],
    people: 1,
  },
  {
    name: 'lines of a card between gaps, the middle one with three fields of its own',
    sheets: [
      {
        kind: 'text',
        rows: six.flatMap(({ mother, father, birth }) => [
          ['市妇幼新生儿接种登记'],
          [`妈妈姓名：${mother.name.full},生产日期：${isoDay(birth)},及时接种：通过`],
          [`宝爸（必填）：${father.name.full},性別（婴）：,妈妈手机： ${mother.phone}`],
          ['住址：和平路3号2栋501室,说明：二胎'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'applications of nannies, a sheet for each',
    sheets: six.map(({ father, mother }, at) => ({
      name: `报名${String(at + 1)}`,
      rows: [
        ['月嫂培训报名表'],
        ['姓名', mother.name.full, '手机', mother.phone, '岗位', '育婴员'],
        ['紧急联系人', father.name.full, '工作年限', at + 2, '证书', unsure[at]],
      ],
    })),
    people: 0,
  },
  {
    name: 'repairs of cars, labels above their answers',
    sheets: [
      {
        rows: six.flatMap(({ father }, at) => [
          ['维修单'],
          ['车主', '电话'],
          [father.name.full, father.phone],
          ['项目', '状态'],
          ['换胎', unsure[at]],
          [],
        ]),
      },
    ],
    people: 0,
  },
  {
    name: 'forms of births that nobody filled in',
    sheets: six.map((_, at) => ({
      name: `表${String(at + 1)}`,
      rows: [
        ['分娩登记表'],
        ['产妇姓名', null, '联系电话', null],
        ['分娩日期', null, '新生儿性别', null],
        ['住址', null, '签名', null],
      ],
    })),
    people: 0,
  },
  {
    name: 'births counted month by month in one form',
    sheets: [
      {
        rows: six.flatMap((_, at) => [
          ['产科月报'],
          ['月份', `${String(at + 1)}月`, '分娩数', 300 + at],
          ['剖宫产', 120 + at, '顺产', 180 + at],
          ['早产', 10 + at, '填报人', '钱晓芸'],
          [],
        ]),
      },
    ],
    people: 0,
  },
]
