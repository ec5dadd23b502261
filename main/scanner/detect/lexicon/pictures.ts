/** Little pictures that stand over columns in place of a word. */
const wordOf: ReadonlyMap<string, string> = new Map([
  ...pictures('☎📞📱📲🤙', '电话'),
  ...pictures('🏥', '医院'),
  ...pictures('🤰🫃🫄', '孕妇'),
  ...pictures('🤱', '产妇'),
  ...pictures('👶🍼🐣🚼', '宝宝'),
  ...pictures('🏠🏡📍', '地址'),
  ...pictures('🎂', '生日'),
  ...pictures('🆔🪪', '身份证'),
  ...pictures('📦🛒🛍', '商品'),
  ...pictures('💰💵💴', '金额'),
  ...pictures('📅📆🗓', '日期'),
])

const any = new RegExp(`(?:${[...wordOf.keys()].join('|')})`, 'gu')

/** A heading with the words that its pictures stand for: 🤰 asks for a pregnant woman. */
export function withPicturesRead(text: string): string {
  return mayHoldPicture.test(text) ? text.replace(any, (picture) => wordOf.get(picture) ?? '') : text
}

const mayHoldPicture = /[☎\ud83c-\ud83e]/

function pictures(all: string, word: string): [string, string][] {
  return [...all].map((picture) => [picture, word])
}
