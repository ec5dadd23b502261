import type { Endpoint } from '../../shared/policy/endpoint.ts'

/** A url without a path gets the one that its transport is spoken at; any other is taken as it is written. */
export function endpointUrl(url: string, transport: Endpoint['transport']): string {
  const full = new URL(url)
  if (full.pathname === '/' || full.pathname === '') full.pathname = transport === 'otlp' ? '/v1/logs' : '/events'
  return full.href
}
