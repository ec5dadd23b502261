import type { Reason } from '../domain/reason.ts'
import { wordsPath } from './words-path.ts'

/** Looks a key up in the reader's language; undefined where there is none. */
type Find = (key: string) => string | undefined

type InWords = (value: string, find: Find) => string | undefined

const prefixed =
  (prefix: string): InWords =>
  (value, find) =>
    find(`${prefix}.${value}`)

/** Values that are identifiers of ours, by the reason's code and the value's name; all other values stand as they are. */
const identifiers: Readonly<Record<string, Readonly<Record<string, InWords>>>> = {
  unread: { reason: prefixed('unread') },
  'limit-reached': { window: prefixed('policy.value') },
  'route-field': { field: prefixed('column') },
  'policy-fields': { fields: policyFields },
  account: { roles: (value, find) => listed(value, (role) => find(`role.${role}`) ?? role, find) },
}

/** What is filled into the words of a reason, in the reader's language. */
export function reasonValues({ code, values }: Reason, find: Find): Record<string, string | number> {
  const inWords = identifiers[code] ?? {}
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inWords[name]?.(String(value), find) ?? value]),
  )
}

/** Whether a value of a reason is an identifier that has words of its own. */
export function isIdentifierValue(code: string, name: string): boolean {
  return identifiers[code]?.[name] !== undefined
}

/** `channels.wechat.warnFrom, mode` as the form of the policy calls them. */
function policyFields(value: string, find: Find): string {
  return listed(value, (path) => policyField(path, find), find)
}

function listed(value: string, words: (each: string) => string, find: Find): string {
  return value
    .split(', ')
    .map(words)
    .join(find('list.separator') ?? ', ')
}

/** A path of the policy as its form calls it; the path itself where the form does not name it. */
export function policyField(path: string, find: Find): string {
  const [head, inner = '', key = '', level] = path.split('.')
  if (head === 'unscannable') return find(`unread.${inner}`) ?? path
  if (head === 'channels' && level !== undefined) {
    return `${policyField(`${head}.${inner}.${key}`, find)} ${find(`level.${level}`) ?? level}`
  }
  const field = find(`policy.${wordsPath(path)}`) ?? path
  const channel = head === 'channels' ? find(`channel.${inner}`) : undefined
  return channel === undefined ? field : `${channel} ${field}`
}
