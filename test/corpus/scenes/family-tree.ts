import { adultName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

export const familyTree = scene('family-tree', {
  titles: '陈氏族谱世系表|家谱人口登记|宗亲会名册',
  stems: '族谱世系|家谱{y}|宗亲名册',
  ages: [30, 120],
  columns: (random) => [
    ['世代|房支', () => random.pick(['第十八世', '第十九世', '二十世', '长房', '二房'])],
    ['姓名|讳', ({ name }) => name.full],
    ['父名|父亲', () => adultName(random, 'male', 'mainland').full],
    ['母亲|母氏', () => `${adultName(random, 'female', 'mainland').surname}氏`],
    ['生年|出生', () => `${String(random.int(1880, 1990))}年`],
    ['卒年', () => random.pick(['', '', '1961年', '1987年', '2003年'])],
    ['配偶', () => adultName(random, 'female', 'mainland').full, 'optional'],
    ['子女|生子', () => `${String(random.int(1, 4))}子${String(random.int(0, 3))}女`],
  ],
})
