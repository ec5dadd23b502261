import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { failedStep, testEndpoint } from '../../../main/report/test-endpoint.ts'
import { endpointSchema } from '../../../shared/policy/endpoint.ts'

const options = {
  facts: { uid: '0', timeMs: 0, lastSequence: 0, waiting: 0, refused: 0 },
  context: { productVersion: '0', installId: 'ab', logId: 'cd', platform: 'linux' },
  clock: { now: () => 0 },
} as const

async function answering(status: number, body: string) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(status).end(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const test = await testEndpoint({ ...endpointSchema.parse({}), url }, options)
  server.closeAllConnections()
  server.close()
  return test
}

describe('trying an endpoint', () => {
  it.each([
    [200, '{}', 'taken'],
    [200, '{"partialSuccess":{"rejectedLogRecords":"1"}}', 'refused'],
    [400, 'no', 'refused'],
    [401, '', 'misconfigured'],
    [302, '', 'misconfigured'],
    [503, 'busy', 'later'],
    [413, '', 'too-large'],
  ] as const)('tells what %i %s means, and what was said', async (status, body, meaning) => {
    expect(await answering(status, body)).toMatchObject({ kind: 'answered', status, meaning, said: body })
  })

  it('tells of a token that no request can bear', async () => {
    const endpoint = { ...endpointSchema.parse({ token: '令牌' }), url: 'http://127.0.0.1:9' }
    expect(await testEndpoint(endpoint, options)).toMatchObject({ kind: 'no-answer', code: 'ERR_INVALID_CHAR' })
  })

  it('keeps what a server said to one line of visible letters', async () => {
    const test = await answering(500, `<img onerror=1>\n\u202E\u0000${'长'.repeat(10_000)}`)
    expect(test).toMatchObject({ said: expect.stringMatching(/^<img onerror=1> 长{283,285}…$/) as string })
  })

  it('names the step at which there was no answer', async () => {
    const closed = { ...endpointSchema.parse({}), url: 'http://127.0.0.1:1' }
    expect(await testEndpoint(closed, options)).toMatchObject({
      kind: 'no-answer',
      step: 'refused',
      code: 'ECONNREFUSED',
    })
  })
})

describe('the step that failed', () => {
  it.each([
    ['ENOTFOUND', 'name'],
    ['EAI_AGAIN', 'name'],
    ['ECONNREFUSED', 'refused'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ETIMEDOUT', 'time'],
    ['ECONNRESET', 'reset'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['EPROTO', 'tls'],
    ['EWHATEVER', 'other'],
  ])('is told of %s', (code, step) => {
    expect(failedStep(code)).toBe(step)
  })
})
