import { describe, expect, it } from 'vitest'
import { decide } from '../../../main/decide/decide.ts'
import type { Circumstances } from '../../../main/decide/circumstances.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { clean, exceptionOf, found, inWechat, policyOf, unread } from './made-up-case.ts'

type Match = NonNullable<PolicyInput['exceptions']>[number]['match']

const folder: Match = { kind: 'path', folder: '/home/clerk/file' }
const content: Match = { kind: 'content', sha256: 'aa'.repeat(32) }
const form = '0123456789abcdef'.repeat(2)
const template: Match = { kind: 'template', headings: form }
const asTemplate: Circumstances = { ...inWechat, templates: [form, form] }

describe('an exception', () => {
  it.each<[string, Match, Finding, Circumstances]>([
    ['a file below its folder', folder, found(500), inWechat],
    ['an encrypted file below its folder', folder, unread('encrypted'), inWechat],
    ['its content, wherever it lies', content, found(500), { ...inWechat, path: '/elsewhere' }],
    ['tables with its headings alone', template, found(500), asTemplate],
  ])('lets pass: %s', (_, match, finding, circumstances) => {
    const verdict = decide(finding, circumstances, policyOf({ exceptions: [exceptionOf(match)] }))
    expect(verdict).toMatchObject({ kind: 'record', rule: 'exceptions.known' })
    expect(verdict.why.at(-1)).toEqual({ code: 'exception', values: { owner: '示例', expires: '2026-03-31' } })
  })

  it.each<[string, Match, Finding, Circumstances]>([
    ['another folder', { kind: 'path', folder: '/home/clerk/fi' }, found(500), inWechat],
    ['another content', { kind: 'content', sha256: 'bb'.repeat(32) }, found(500), inWechat],
    ['a content of which not all was read', content, found(500, { sha256: null }), inWechat],
    ['another form', template, found(500), { ...inWechat, templates: ['f'.repeat(32)] }],
    ['another form beside it', template, found(500), { ...inWechat, templates: [form, 'f'.repeat(32)] }],
    ['what else a file holds that was not read whole', template, found(500, { complete: false }), asTemplate],
    ['a file without tables', template, found(500), inWechat],
  ])('does not speak for %s', (_, match, finding, circumstances) => {
    const policy = policyOf({ exceptions: [exceptionOf(match)] })
    expect(decide(finding, circumstances, policy)).toMatchObject({ kind: 'quarantine' })
  })

  it('holds on its last day and not after', () => {
    const until = (day: string) => policyOf({ exceptions: [exceptionOf(folder, day)] })
    expect(decide(found(500), inWechat, until('2026-03-02')).kind).toBe('record')
    expect(decide(found(500), inWechat, until('2026-03-01')).kind).toBe('quarantine')
  })

  it('keeps what was found and why beside why it passed', () => {
    const policy = policyOf({ exceptions: [exceptionOf(folder)] })
    const { why } = decide(found(500), inWechat, policy)
    expect(why.map(({ code }) => code)).toEqual([
      'people-reached',
      'limit-reached',
      'limit-reached',
      'limit-reached',
      'limit-reached',
      'exception',
    ])
  })

  it('makes no event of what is silent anyway', () => {
    const policy = policyOf({ exceptions: [exceptionOf(folder)] })
    expect(decide(clean, inWechat, policy)).toMatchObject({ kind: 'pass', rule: 'clean' })
    expect(decide(unread('unsupported'), inWechat, policy)).toMatchObject({ kind: 'pass' })
  })
})
