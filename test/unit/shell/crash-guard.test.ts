import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { guardAgainstCrashes } from '../../../main/shell/crash-guard.ts'

function guarded(uptimeMs: number) {
  const done: unknown[] = []
  const tell = (message: string, details?: object): void => {
    done.push([message, details])
  }
  const of = new EventEmitter()
  guardAgainstCrashes({
    of,
    log: { info: tell, warn: tell, error: tell },
    uptimeMs: () => uptimeMs,
    startAgain: () => done.push('start again'),
    end: () => done.push('end'),
  })
  return { of, done }
}

const error = Object.assign(new Error(`EIO: i/o error, open 'C:/王小明 13812345678.xlsx'`), { code: 'EIO' })

it('ends after an unforeseen error and starts again, telling its code and no path', () => {
  const { of, done } = guarded(61_000)
  of.emit('uncaughtException', error)
  expect(done).toEqual([['an unforeseen error ended the agent', { error: 'EIO' }], 'start again', 'end'])
})

it('does not start again what fails at once', () => {
  const { of, done } = guarded(2000)
  of.emit('uncaughtException', new TypeError('x'))
  expect(done).toEqual([['an unforeseen error ended the agent', { error: 'TypeError' }], 'end'])
})

it('goes on after a promise that nobody waited for, whatever it was rejected with', () => {
  const { of, done } = guarded(61_000)
  for (const reason of [error, undefined, 'words', null]) of.emit('unhandledRejection', reason)
  const codes = done.map((told) => (told as readonly [string, { readonly error: string }])[1].error)
  expect(codes).toEqual(['EIO', 'unknown', 'unknown', 'unknown'])
})
