import { z } from 'zod'
import { textForms } from './text-forms.ts'

export const endpointSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('where events go; null keeps them on this PC'),
  transport: z.enum(['otlp', 'json']).default('otlp').describe('OTLP/HTTP logs in JSON, or one OCSF event a line'),
  token: z.string().max(4096).default('').describe('sent as bearer token'),
  ca: z
    .string()
    .max(64 * 1024)
    .regex(textForms.certificate.pattern)
    .nullable()
    .default(null)
    .describe('certificate of the authority that signed the endpoint, or its own, as PEM; no other is trusted then'),
  heartbeatSeconds: z.int().min(10).max(86_400).default(300).describe('how often a sign of life is sent'),
})

export type Endpoint = z.infer<typeof endpointSchema>
