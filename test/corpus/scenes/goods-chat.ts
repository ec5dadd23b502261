import { cellText } from '../document.ts'
import { phones, scene } from './scene.ts'

/** Neighbours who order together: names and phones in lines, about goods for babies. */
export const goodsChat = scene(
  'goods-chat',
  {
    titles: '接龙',
    stems: '群接龙{d}|团购接龙|小区团购聊天',
    columns: (random) => {
      const phone = phones(random)
      return [
        [
          '#接龙 尿不湿团购|#接龙 婴儿湿巾拼单|#接龙 奶粉（周五截止）',
          (person, row) =>
            `${String(row + 1)}. ${person.name.full} ${cellText(phone(person))} ${random.pick(['NB码2包', '2段3罐', '湿巾一箱', 'S码1包', '辅食面2盒'])} ${random.pick(['自提', person.address])}`,
        ],
      ]
    },
  },
  { rows: { min: 3, max: 120 }, fixedLayout: true },
)
