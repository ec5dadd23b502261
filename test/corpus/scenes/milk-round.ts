import { phones, scene } from './scene.ts'

/** A dairy's round: which household gets how many bottles. */
export const milkRound = scene('milk-round', {
  titles: '鲜奶订户配送表|{m}月送奶到户明细|奶站订户台账',
  stems: '送奶明细{m}月|鲜奶订户|奶站台账{y}',
  columns: (random) => [
    ['线路|奶站', (_person, row) => `${String.fromCharCode(65 + (row % 4))}线`],
    ['订户|客户', ({ name }) => name.full],
    ['电话', phones(random)],
    ['地址|送奶地址', ({ address }) => address],
    ['品种', () => random.pick(['鲜牛奶200ml', '酸奶', '儿童奶', '低脂奶', '羊奶'])],
    ['份数|日送量', () => random.int(1, 4)],
    ['起止', () => random.pick(['1日-31日', '全月', '15日起']), 'optional'],
    ['空瓶回收', () => random.pick(['√', '2', ''])],
    ['送奶员', () => random.pick(['老吴', '小马'])],
  ],
})
