/** `npm run policy:schema`: writes the policy's JSON Schema, as the code has it, to `docs/policy.schema.json`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { policyJsonSchema } from '../shared/policy/policy-json-schema.ts'

const file = join(import.meta.dirname, '..', 'docs', 'policy.schema.json')
const text = JSON.stringify(policyJsonSchema())
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
process.stdout.write('written: docs/policy.schema.json\n')
