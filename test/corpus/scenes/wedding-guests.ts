import { phones, scene } from './scene.ts'

export const weddingGuests = scene('wedding-guests', {
  titles: '婚宴宾客名单|新娘方亲友名单|礼金登记簿',
  stems: '婚礼宾客|礼金簿|亲友名单',
  columns: (random) => [
    ['桌号', () => random.int(1, 30)],
    ['姓名|宾客', ({ name }) => name.full],
    ['关系', () => random.pick(['新郎同事', '新娘同学', '舅舅', '母亲单位', '父亲朋友'])],
    ['人数', () => random.int(1, 4)],
    ['电话', phones(random), 'optional'],
    ['礼金', () => random.pick([200, 500, 666, 800, 1000]), 'optional'],
  ],
})
