import { describe, expect, it } from 'vitest'
import { makeReleaseCode, readReleaseCode } from '../../../main/release/release-code.ts'

const secret = '5a'.repeat(32)
const grant = { installId: '0123456789abcdef0123456789abcdef', caseNumber: '000123', expires: '2026-03-20' }
const at = { installId: grant.installId, caseNumber: grant.caseNumber, today: '2026-03-18' }
const code = makeReleaseCode(secret, grant)

describe('release codes', () => {
  it('are twelve letters that cannot be mistaken for others', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  })

  it('are taken up to their last day, however they are typed', () => {
    for (const today of ['2026-02-17', '2026-03-18', '2026-03-20']) {
      expect(readReleaseCode(code, secret, { ...at, today }).kind).toBe('right')
    }
    const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(readReleaseCode(sloppy, secret, at).kind).toBe('right')
  })

  it('are told to be late only where they had been right', () => {
    expect(readReleaseCode(code, secret, { ...at, today: '2026-03-21' }).kind).toBe('expired')
    expect(readReleaseCode(code, secret, { ...at, today: '2027-01-01' }).kind).toBe('expired')
    expect(readReleaseCode(code, secret, { ...at, caseNumber: '000124', today: '2026-03-21' }).kind).toBe('wrong')
  })

  it('hold for one PC, one case and one secret', () => {
    expect(readReleaseCode(code, secret, { ...at, installId: 'f'.repeat(32) }).kind).toBe('wrong')
    expect(readReleaseCode(code, secret, { ...at, caseNumber: '000124' }).kind).toBe('wrong')
    expect(readReleaseCode(code, 'a5'.repeat(32), at).kind).toBe('wrong')
  })

  it('hold with no letter changed, left out or put in: the day is part of what is proven', () => {
    const letters = code.replaceAll('-', '')
    for (let place = 0; place < letters.length; place++) {
      const other = letters.charAt(place) === 'Z' ? 'Y' : 'Z'
      const changed = letters.slice(0, place) + other + letters.slice(place + 1)
      expect([place, readReleaseCode(changed, secret, at).kind]).toEqual([place, 'wrong'])
    }
    for (const typed of ['', letters.slice(1), `${letters}0`, 'U'.repeat(12), '编号']) {
      expect([typed, readReleaseCode(typed, secret, at).kind]).toEqual([typed, 'wrong'])
    }
  })

  it('use all fifty bits: no two of many cases share a code', () => {
    const codes = Array.from({ length: 5000 }, (_, i) => makeReleaseCode(secret, { ...grant, caseNumber: String(i) }))
    expect(new Set(codes).size).toBe(5000)
    for (let place = 2; place < 12; place++) {
      const letters = new Set(codes.map((each) => each.replaceAll('-', '').charAt(place)))
      expect([place, letters.size]).toEqual([place, 32])
    }
  })
})
