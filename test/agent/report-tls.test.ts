import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endpointSchema } from '../../shared/policy/endpoint.ts'
import { madeUpCertificate } from '../support/made-up-certificate.ts'
import type { Answering } from './report-endpoint.ts'
import { ReportSetting, until } from './report-setting.ts'

const [own, others] = [madeUpCertificate('our centre'), madeUpCertificate('somebody else')]
const takes: Answering = (_request, _response, _socket, ok) => {
  ok()
}

let setting: ReportSetting

beforeEach(() => {
  setting = new ReportSetting()
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await setting.end()
})

describe('an endpoint that speaks TLS under a certificate of its own', () => {
  it('is reported to where the policy names that certificate', async () => {
    const endpoint = await setting.endpoint(takes, own)
    setting.record(1, 3)
    const reporter = setting.startTo({ url: `https://127.0.0.1:${String(endpoint.port)}`, ca: own.cert })
    await until(() => setting.allSent())
    expect(endpoint.taken).toEqual([1, 2, 3])
    expect(reporter.state.kind).toBe('reporting')
  })

  it.each([
    ['names none', null],
    ['names another', others.cert],
  ])('gets nothing where the policy %s, and that is told', async (_, ca) => {
    const endpoint = await setting.endpoint(takes, own)
    setting.record(1, 3)
    const reporter = setting.startTo({ url: `https://127.0.0.1:${String(endpoint.port)}`, ca })
    await until(() => reporter.state.kind === 'not-reporting')
    expect(reporter.state).toMatchObject({ why: expect.stringMatching(/CERT|SELF_SIGNED|SIGNATURE/) as string })
    expect(endpoint.received).toEqual([])
    expect(setting.allSent()).toBe(false)
  })

  it('gets nothing either where the environment tells programs to check no certificates', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const endpoint = await setting.endpoint(takes, own)
    setting.record(1, 1)
    const reporter = setting.startTo({ url: `https://127.0.0.1:${String(endpoint.port)}` })
    await until(() => reporter.state.kind === 'not-reporting' || endpoint.received.length > 0)
    expect(endpoint.received).toEqual([])
  })

  it('is reported to as soon as the right certificate is given', async () => {
    const endpoint = await setting.endpoint(takes, own)
    setting.record(1, 2)
    const url = `https://127.0.0.1:${String(endpoint.port)}`
    const reporter = setting.startTo({ url, ca: others.cert })
    await until(() => reporter.state.kind === 'not-reporting')
    reporter.configure(endpointSchema.parse({ url, ca: own.cert }))
    await until(() => setting.allSent())
    expect(endpoint.taken).toEqual([1, 2])
  })

  it('is not taken for one that is named by another address', async () => {
    const endpoint = await setting.endpoint(takes, own)
    setting.record(1, 1)
    const reporter = setting.startTo({ url: `https://localhost:${String(endpoint.port)}`, ca: own.cert })
    await until(() => reporter.state.kind === 'not-reporting')
    expect(endpoint.received).toEqual([])
  })
})

describe('the certificate in a policy', () => {
  it('must be one', () => {
    expect(endpointSchema.safeParse({ ca: 'our centre' }).success).toBe(false)
    expect(endpointSchema.safeParse({ ca: own.key }).success).toBe(false)
    expect(endpointSchema.parse({ ca: own.cert }).ca).toBe(own.cert)
  })
})
