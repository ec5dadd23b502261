export interface FieldUnit {
  /** What a number in the form is multiplied by for the policy. */
  readonly factor: number
  /** `MB`; empty for a plain number. */
  readonly name: string
}

/** Bytes are read and typed in megabytes, milliseconds in seconds. */
export function unitOf(path: string): FieldUnit {
  if (path.endsWith('Bytes')) return { factor: 1024 ** 2, name: 'MB' }
  return path.endsWith('Ms') ? { factor: 1000, name: 's' } : { factor: 1, name: '' }
}

/** A bound out of the schema as its field would show it: `67108864` of `limits.memoryBytes` is `64 MB`. */
export function boundInUnit(path: string, at: string): string {
  const { factor, name } = unitOf(path)
  return name === '' ? at : `${String(Number((Number(at) / factor).toPrecision(4)))} ${name}`
}
