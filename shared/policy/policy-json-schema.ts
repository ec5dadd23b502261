import { z } from 'zod'
import { policySchema } from './schema.ts'

/**
 * The policy as it may be written, for editors that complete and check while somebody types: JSON Schema 2020-12. It cannot say
 * all that `checkPolicy` judges: thresholds in order and ids that stand once are not in it.
 */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input', reused: 'ref' })
  return { $schema, title: 'Swaddle policy', description: 'What docs/policy.md tells in words.', ...schema }
}
