export interface AccountReading {
  readonly kind: 'wechat' | 'qq' | 'line' | 'email'
  readonly normalised: string
}

const email = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/u

/** E-mail addresses tell themselves; `wxid_...` too. Everything else needs its heading. Takes width-folded text. */
export function readAccount(text: string): AccountReading | null {
  if (text.length < 5 || text.length > 128) return null
  if (text.includes('@') && email.test(text)) return { kind: 'email', normalised: text.toLowerCase() }
  return text.startsWith('wxid_') && /^wxid_[0-9a-z]{6,24}$/u.test(text) ? { kind: 'wechat', normalised: text } : null
}

const day = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u

/** What may stand under a heading of WeChat, LINE or QQ: 4 to 40 letters, digits, dashes, and no day as 20230823 is. */
export function isAccountName(text: string): boolean {
  return /^[@A-Za-z0-9][\w.\-@]{3,39}$/u.test(text) && !day.test(text)
}
