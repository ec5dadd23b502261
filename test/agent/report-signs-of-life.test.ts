import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReportSetting, until } from './report-setting.ts'

let setting: ReportSetting

beforeEach(() => {
  setting = new ReportSetting()
})

afterEach(async () => {
  await setting.end()
})

describe('an endpoint that refuses events and takes signs of life', () => {
  it('is asked again, also when the answer to a heartbeat comes after the refusal', async () => {
    setting.record(1, 3)
    let beat: () => void = () => undefined
    let refused = false
    const server = await setting.endpoint(({ sequences }, response, _socket, ok) => {
      if (sequences.length === 0 && !refused) beat = ok
      else if (sequences.length > 0 && !refused) {
        refused = true
        response.writeHead(502).end()
        setTimeout(() => {
          beat()
        }, 5)
      } else ok()
    })
    setting.start(server.port)
    await until(() => setting.allSent())
    expect(server.taken).toEqual([1, 2, 3])
  })
})

describe('an endpoint that takes no sign of life', () => {
  it.each([
    [401, true],
    [503, false],
  ])('is told as one that nothing reaches, though nothing waits for it: %i', async (status, misconfigured) => {
    const server = await setting.endpoint((_request, response) => {
      response.writeHead(status).end()
    })
    const reporter = setting.start(server.port)
    await until(() => reporter.state.kind === 'not-reporting')
    expect(reporter.state).toMatchObject({ misconfigured })
    expect(setting.records.outbox.counts().waiting).toBe(0)
  })
})
