import type { Clock } from '../agent/ports.ts'
import type { Endpoint } from '../../shared/policy/endpoint.ts'
import { endpointUrl } from './endpoint-url.ts'
import { judgeAnswer, type AnswerMeaning } from './judge-answer.ts'
import type { PackedBatch } from './pack-batch.ts'
import type { Poster } from './post.ts'

/** An endpoint that is there; `null` in policy means that there is none. */
export interface Destination extends Endpoint {
  readonly url: string
}

/** Whether policy names an address: without one events stay on this PC. */
export function isDestination(endpoint: Endpoint): endpoint is Destination {
  return endpoint.url !== null
}

/** Posts one batch and tells what the answer means for it. Never rejects for what the endpoint does. */
export async function sendBatch(
  poster: Poster,
  { url, transport, token, ca }: Destination,
  { body, contentType, sequences }: PackedBatch,
  { clock, timeoutMs }: { readonly clock: Clock; readonly timeoutMs: number },
): Promise<AnswerMeaning> {
  const answer = await poster.post({ url: endpointUrl(url, transport), token, ca, contentType, body, timeoutMs })
  return judgeAnswer(answer, sequences.length, clock.now())
}
