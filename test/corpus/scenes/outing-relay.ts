import { cellText } from '../document.ts'
import { phones, scene } from './scene.ts'

/** Colleagues and neighbours who sign up one below the other for something harmless. */
export const outingRelay = scene(
  'outing-relay',
  {
    titles: '接龙',
    stems: '接龙{d}|秋游报名|群报名统计',
    columns: (random) => {
      const phone = phones(random)
      return [
        [
          '#接龙 周六亲子采摘，格式：姓名+人数+电话|#接龙 羽毛球活动报名|#接龙 班级秋游（家长姓名+电话）|#接龙 妈妈读书会',
          (person, row) =>
            `${String(row + 1)}. ${person.name.full} ${random.pick(['2大1小', '1大1小', '1人', '自驾'])} ${cellText(phone(person))}`,
        ],
      ]
    },
  },
  { rows: { min: 3, max: 60 }, fixedLayout: true },
)
