import { phones, scene } from './scene.ts'

/** A shop's members: the child's stage stands beside, the child is long past the cot. */
export const milkPoints = scene('milk-points', {
  titles: '门店会员积分表|奶粉会员积分兑换',
  stems: '会员积分{y}|积分兑换{m}月',
  columns: (random) => [
    ['会员卡号', () => random.digits(8)],
    ['会员姓名|姓名', ({ name }) => name.full],
    ['手机号', phones(random)],
    ['积分', () => random.int(0, 9000)],
    ['等级', () => random.pick(['银卡', '金卡', '普通'])],
    ['常购|最近购买', () => random.pick(['3段奶粉', '4段奶粉', '拉拉裤XXL', '儿童牙膏', '童装110'])],
    ['门店', () => random.pick(['一店', '万达店', '吾悦店']), 'optional'],
  ],
})
