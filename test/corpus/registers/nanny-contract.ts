import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, register } from './register.ts'

/** A contract with clauses: the client signs as one party, the nanny as the other. */
export const nannyContract = register(
  'nanny-contract',
  ({ random, families, today }) => ({
    stem: wordsOf(random, '月嫂服务合同|母婴护理服务协议{d}|月嫂三方合同', today),
    sheets: families.map(({ mother, dueDate }, at) => {
      const nanny = adultName(random, 'female', 'mainland').full
      const lines: Cell[][] = [
        [wordsOf(random, '月嫂（母婴护理）服务合同|母婴护理服务三方协议', today)],
        [`合同编号：MH${String(today)}${String(at)}`],
        [`甲方（客户）：${mother.name.full}`, null, `身份证号：${mother.id}`],
        [`联系电话：${mother.phone}`, null, `服务地址：${mother.address}`],
        [`乙方（月嫂）：${nanny}`, null, `电话：${mobileNumber(random, 'mainland')}`],
        [`丙方（公司）：${wordsOf(random, '{c}', today)}家政服务有限公司`],
        ['根据《中华人民共和国民法典》，甲乙丙三方就母婴护理服务达成如下协议：'],
        [`一、甲方预产期为${dotted(dueDate)}，服务期26天，以实际上户日起算。`],
        ['二、乙方负责产妇与新生儿的日常护理，不承担其他家务。'],
        [`三、服务费共计人民币${String(random.int(80, 200) * 100)}元，签订时付定金2000元。`],
        ['四、未尽事宜由三方协商。'],
        ['甲方签字：', null, '乙方签字：', null, `日期：${dotted(today)}`],
      ]
      return sheetOf(`合同${String(at + 1)}`, lines)
    }),
  }),
  { time: 'expected', spanDays: 60, people: { min: 1, max: 4 }, needs: 'sheets' },
)
