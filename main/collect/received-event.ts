import { z } from 'zod'

/**
 * What must be there for an event to be kept: OCSF's required attributes, and the uid by which it is known to have come
 * already. Everything else is kept as it came: other senders and later versions say more.
 */
export const receivedEvent = z.looseObject({
  class_uid: z.int(),
  type_uid: z.int(),
  activity_id: z.int(),
  time: z.int().min(0),
  severity_id: z.int(),
  metadata: z.looseObject({
    uid: z.string().min(1).max(200),
    version: z.string().max(40),
    sequence: z.int().min(0).optional(),
    log_name: z.string().max(200).optional(),
  }),
  device: z.looseObject({ uid: z.string().max(200) }).optional(),
  activity_name: z.string().max(200).optional(),
  unmapped: z
    .looseObject({ last_sequence: z.int().min(0) })
    .optional()
    .catch(undefined),
})

export type ReceivedEvent = z.infer<typeof receivedEvent>

/** A sign of life says that a device is there; it is noted with the device and not kept as an event. */
export function isHeartbeat(event: ReceivedEvent): boolean {
  return event.class_uid === 6002 && event.activity_id === 99 && event.activity_name === 'Heartbeat'
}
