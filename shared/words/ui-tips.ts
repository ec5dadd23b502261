import type { Words } from './language.ts'

/** One small thing worth knowing at the foot of each card: true, and with its source. */
export const uiTips: Words<`card.tip.${0 | 1 | 2 | 3 | 4}`> = {
  'zh-CN': {
    'card.tip.0': '不满十四周岁儿童的信息和医疗健康信息，都是法律规定的敏感个人信息。（个人信息保护法第28条）',
    'card.tip.1':
      '把工作中得到的健康生理信息卖给或提供给别人，250条就可能构成犯罪，比一般情形少一半。（法释〔2017〕10号第5条）',
    'card.tip.2': '分批、少量地给出也会累计；同一批人给不同的对象，也会重新计数。（法释〔2017〕10号第11条）',
    'card.tip.3': '发送前加密，把密码换一个途径告诉对方，是法律鼓励的做法。（个人信息保护法第51条）',
    'card.tip.4': '处理儿童信息要最小授权：只看、只发工作用得到的那几列。（未成年人网络保护条例第36条）',
  },
  'zh-TW': {
    'card.tip.0': '不滿十四歲兒童的資訊和醫療健康資訊，都是法律規定的敏感個人資訊。（個人信息保護法第28條）',
    'card.tip.1':
      '把工作中得到的健康生理資訊賣給或提供給別人，250筆就可能構成犯罪，比一般情形少一半。（法釋〔2017〕10號第5條）',
    'card.tip.2': '分批、少量地給出也會累計；同一批人給不同的對象，也會重新計數。（法釋〔2017〕10號第11條）',
    'card.tip.3': '傳送前加密，把密碼換一個途徑告訴對方，是法律鼓勵的做法。（個人信息保護法第51條）',
    'card.tip.4': '處理兒童資訊要最小授權：只看、只發工作用得到的那幾欄。（未成年人網絡保護條例第36條）',
  },
  en: {
    'card.tip.0':
      'Details of children under fourteen and medical details are sensitive personal information by law. (PIPL art. 28)',
    'card.tip.1':
      'Selling or giving away 250 health records obtained at work can be a crime: half the usual number. (Judicial Interpretation [2017] 10, art. 5)',
    'card.tip.2':
      'Small lots add up, and the same people given to another recipient count again. (Judicial Interpretation [2017] 10, art. 11)',
    'card.tip.3':
      'Encrypting a file before sending, and telling the password by another way, is what the law encourages. (PIPL art. 51)',
    'card.tip.4':
      'Children’s details call for least privilege: see and send only the columns that the work needs. (Online protection of minors, art. 36)',
  },
}
