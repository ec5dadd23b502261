import { describe, expect, it } from 'vitest'
import { backoffMs } from '../../../main/report/backoff.ts'
import { endpointUrl } from '../../../main/report/endpoint-url.ts'
import { judgeAnswer, type AnswerMeaning } from '../../../main/report/judge-answer.ts'

const now = Date.UTC(2025, 5, 1)

function judge(status: number, retryAfter: string | null = null, body = ''): AnswerMeaning {
  return judgeAnswer({ kind: 'answered', status, retryAfter, body }, 10, now)
}

describe('what an answer means', () => {
  it.each([
    [200, 'taken'],
    [202, 'taken'],
    [204, 'taken'],
    [400, 'refused-together'],
    [415, 'refused'],
    [422, 'refused-together'],
    [413, 'too-large'],
    [429, 'later'],
    [502, 'later'],
    [503, 'later'],
    [504, 'later'],
    [301, 'misconfigured'],
    [307, 'misconfigured'],
    [401, 'misconfigured'],
    [403, 'misconfigured'],
    [404, 'misconfigured'],
    [500, 'misconfigured'],
  ])('%i is %s', (status, kind) => {
    expect(judge(status).kind).toBe(kind)
  })

  it('waits when there is no whole answer', () => {
    expect(judgeAnswer({ kind: 'no-answer', code: 'ECONNRESET' }, 10, now)).toEqual({
      kind: 'later',
      why: 'ECONNRESET',
      afterMs: null,
    })
  })

  it.each([
    [null, null],
    ['7', 7000],
    [' 7 ', 7000],
    ['0', 0],
    [new Date(now + 90_000).toUTCString(), 90_000],
    [new Date(now - 90_000).toUTCString(), 0],
    ['99999999', 86_400_000],
    ['soon', null],
    ['-5', 0],
  ])('reads Retry-After %s as %s ms', (header, afterMs) => {
    expect(judge(503, header)).toMatchObject({ kind: 'later', afterMs })
  })

  it.each([
    ['', 'taken'],
    ['ok', 'taken'],
    ['[]', 'taken'],
    ['{}', 'taken'],
    ['{"partialSuccess":{}}', 'taken'],
    ['{"partialSuccess":{"rejectedLogRecords":"0","errorMessage":"slow down"}}', 'taken'],
    ['{"partialSuccess":{"rejectedLogRecords":"3"}}', 'partly-taken'],
    ['{"partialSuccess":{"rejectedLogRecords":3}}', 'partly-taken'],
    ['{"partialSuccess":{"rejectedLogRecords":"10"}}', 'refused'],
  ])('reads a partial success: %s', (body, kind) => {
    expect(judge(200, null, body).kind).toBe(kind)
  })
})

describe('the wait before another try', () => {
  const limits = { firstMs: 1000, mostMs: 60_000 }

  it('doubles up to its most', () => {
    expect([1, 2, 3, 7, 8, 1000].map((failures) => backoffMs(failures, 0.999_999, limits))).toEqual([
      1000, 2000, 4000, 60_000, 60_000, 60_000,
    ])
  })

  it('lies anywhere in its upper half', () => {
    expect(backoffMs(3, 0, limits)).toBe(2000)
    expect(backoffMs(3, 0.5, limits)).toBe(3000)
  })
})

it.each([
  ['https://log.example', 'otlp', 'https://log.example/v1/logs'],
  ['https://log.example/', 'json', 'https://log.example/events'],
  ['https://log.example/in?team=1', 'otlp', 'https://log.example/in?team=1'],
  ['https://log.example?team=1', 'otlp', 'https://log.example/v1/logs?team=1'],
] as const)('the url of %s over %s', (url, transport, full) => {
  expect(endpointUrl(url, transport)).toBe(full)
})
