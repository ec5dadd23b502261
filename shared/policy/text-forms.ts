/** The forms that texts of a policy may have, each with its mend: a pattern says nothing to whoever wrote it wrong. */
export const textForms = {
  clock: { pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/, mend: 'give HH:MM' },
  /** A key, or SHA-256. */
  hex64: { pattern: /^[0-9a-f]{64}$/, mend: 'give 64 hex digits in small letters' },
  hex32: { pattern: /^[0-9a-f]{32}$/, mend: 'give 32 hex digits in small letters' },
  entryId: { pattern: /^[a-z0-9-]{1,40}$/, mend: 'give 1 to 40 small letters, digits and hyphens' },
  certificate: {
    pattern: /^\s*-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/,
    mend: 'give a certificate as PEM',
  },
} as const

/** How to mend a text that a pattern of the schema refused, as zod writes the pattern. */
export function mendOfForm(pattern: string | undefined): string {
  return Object.values(textForms).find((form) => String(form.pattern) === pattern)?.mend ?? 'see docs/policy.md'
}
