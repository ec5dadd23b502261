import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { AdministratorsStore } from '../../../main/shell/administrators/administrators-file.ts'
import { Administrators } from '../../../main/shell/administrators/administrators.ts'
import { newSecretCode, secretCodeSha256 } from '../../../main/shell/administrators/secret-code.ts'
import { writeConf } from '../../../main/settings/settings-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const password = 'long enough 1'
let home: string
let nowMs: number
let administrators: Administrators
let code: string

beforeEach(() => {
  home = temporaryFolder()
  nowMs = 1_790_000_000_000
  administrators = open()
  code = newSecretCode()
  writeConf(home, 'set-up-code', { codeSha256: secretCodeSha256(code) })
})

function open(): Administrators {
  return new Administrators(new AdministratorsStore(home, writeConf), () => nowMs, { N: 2 ** 14, r: 8, p: 1 })
}

describe('the first administrator', () => {
  it('needs the set-up code, typed in any way', async () => {
    expect(await administrators.setUp('0000-0000', 'first', password)).toEqual({ kind: 'wrong' })
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `
    expect(await administrators.setUp(typed, 'first', password)).toMatchObject({ kind: 'set-up' })
    expect(await administrators.setUp(code, 'second', password)).toEqual({ kind: 'already-set-up' })
    expect(administrators.list).toMatchObject([{ name: 'first', roles: ['reader', 'approver', 'policy'] }])
  })

  it('cannot be made where no code was deployed, or where the file of accounts is damaged', async () => {
    writeConf(home, 'set-up-code', {})
    expect(administrators.hasSetUpCode).toBe(false)
    expect(await administrators.setUp('', 'first', password)).toEqual({ kind: 'wrong' })
    writeFileSync(join(home, 'administrators.json'), '{')
    await expect(open().setUp(code, 'first', password)).rejects.toThrow('cannot be read')
  })
})

describe('signing in', () => {
  beforeEach(async () => {
    await administrators.setUp(code, 'first', password)
  })

  it.each(['FIRST', 'ｆｉｒｓｔ', ' first '])('takes the name as a keyboard may write it: %s', async (typed) => {
    expect(await administrators.signIn(typed, password)).toMatchObject({ account: { name: 'first' } })
  })

  it('leaves a recovery code that is made meanwhile as it is', async () => {
    const attempt = administrators.signIn('first', 'wrong')
    await new Promise((resolve) => setImmediate(resolve))
    const made = await administrators.newRecoveryCode(() => undefined)
    expect(await attempt).toMatchObject({ kind: 'wrong' })
    expect(administrators.isRecoveryCode(made)).toBe(true)
  })

  it('takes the right password and no other, also after a restart', async () => {
    expect(await open().signIn('first', password)).toMatchObject({ kind: 'signed-in', account: { name: 'first' } })
    expect(await open().signIn('first', `${password} `)).toEqual({ kind: 'wrong', lockedOut: false })
    expect(await open().signIn('nobody', password)).toEqual({ kind: 'wrong', lockedOut: false })
  })

  it('slows down, locks, forgets nothing over a restart, and opens again', async () => {
    for (let n = 0; n < 3; n++) await administrators.signIn('first', 'wrong wrong')
    expect(await open().signIn('first', password)).toMatchObject({ kind: 'wait', untilMs: nowMs + 2000 })
    let last = await administrators.signIn('first', 'wrong wrong')
    for (let n = 3; n < 10; n++) {
      nowMs += 16 * 60_000
      last = await administrators.signIn('first', 'wrong wrong')
    }
    expect(last).toEqual({ kind: 'wrong', lockedOut: true })
    nowMs += 14 * 60_000
    expect(await administrators.signIn('first', password)).toMatchObject({ kind: 'wait' })
    nowMs += 60_000
    expect(await administrators.signIn('first', password)).toMatchObject({ kind: 'signed-in' })
    expect(administrators.waitUntilMs).toBeNull()
  })

  it('gains nothing from many attempts at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => administrators.signIn('first', 'wrong wrong')))
    expect(answers.filter(({ kind }) => kind === 'wrong')).toHaveLength(3)
    expect(answers.filter(({ kind }) => kind === 'wait')).toHaveLength(3)
  })

  it('does not lock for years when the clock was wrong', async () => {
    nowMs += 365 * 86_400_000
    for (let n = 0; n < 3; n++) await administrators.signIn('first', 'wrong wrong')
    nowMs -= 365 * 86_400_000
    expect(administrators.waitUntilMs).toBe(nowMs + 2000)
    nowMs += 1999
    expect(await administrators.signIn('first', password)).toMatchObject({ kind: 'wait', untilMs: nowMs + 1 })
    nowMs += 1
    expect(administrators.waitUntilMs).toBeNull()
    expect(await open().signIn('first', password)).toMatchObject({ kind: 'signed-in' })
  })
})

describe('accounts', () => {
  it('can be added and removed, but never the last who may change policy', async () => {
    await administrators.setUp(code, 'first', password)
    expect(await administrators.add('second', ['reader'], password)).toBe(true)
    expect(await administrators.add('second', ['policy'], password)).toBe(false)
    expect(await administrators.remove('first')).toBe(false)
    expect(await administrators.remove('second')).toBe(true)
    expect(await administrators.remove('second')).toBe(false)
  })

  it('get a new password by the old one, or by the recovery code, once', async () => {
    const answer = await administrators.setUp(code, 'first', password)
    const recovery = answer.kind === 'set-up' ? answer.recoveryCode : ''
    expect(await administrators.changePassword('first', 'wrong wrong', 'new password')).toMatchObject({ kind: 'wrong' })
    expect(await administrators.changePassword('first', password, 'new password')).toMatchObject({ kind: 'signed-in' })
    expect(await administrators.recover(recovery, 'first', 'newer password')).toMatchObject({ kind: 'signed-in' })
    expect(await administrators.recover(recovery, 'first', 'newest password')).toMatchObject({ kind: 'wrong' })
    expect(await administrators.signIn('first', 'newer password')).toMatchObject({ kind: 'signed-in' })
  })
})
