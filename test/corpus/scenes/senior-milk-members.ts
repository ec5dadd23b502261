import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Old people who buy milk powder for themselves, as reps keep them. */
export const seniorMilkMembers = scene('senior-milk-members', {
  titles: '中老年奶粉会员回访|高钙奶粉老客名单（{m}月）|成人奶粉试用装领取登记',
  stems: '中老年奶粉会员{m}月|成人奶粉回访{d}|高钙奶粉新客',
  ages: [55, 85],
  columns: (random, today) => [
    ['序', (_person, row) => row + 1],
    ['会员|顾客', ({ name }) => name.full],
    ['手机', phones(random)],
    ['生日', ({ birth }) => isoDay(birth)],
    ['男/女', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['吃什么奶|现用品牌', () => random.pick(['高钙低脂', '羊奶粉', '无糖'])],
    ['试用装', () => random.pick(['√', ''])],
    ['转化', () => random.pick(['√', '', '×'])],
    ['最近购买', () => isoDay(today - random.int(0, 90))],
    ['跟进情况|备注', () => random.pick(['', '周五复访', '子女付款', '不要打电话'])],
  ],
})
