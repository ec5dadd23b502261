import { z } from 'zod'
import { languages } from '../words/language.ts'

/** How the windows look to this clerk: nothing here changes what is watched. */
export const preferencesSchema = z.strictObject({
  /** `system` follows the PC's language. */
  language: z.enum(['system', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
})

export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = { language: 'system', theme: 'system' }
