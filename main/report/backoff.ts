export interface BackoffLimits {
  readonly firstMs: number
  readonly mostMs: number
}

/** Doubles up to five minutes: an endpoint that comes back after a night is found within that, without a rush. */
export const defaultBackoff: BackoffLimits = { firstMs: 1000, mostMs: 300_000 }

/**
 * The wait before try `failures + 1`: exponential, and anywhere in its upper half, so that a hundred PCs that lost the
 * same endpoint do not come back in step. `random` is in [0, 1).
 */
export function backoffMs(failures: number, random: number, { firstMs, mostMs }: BackoffLimits): number {
  const full = Math.min(firstMs * 2 ** Math.min(failures - 1, 30), mostMs)
  return Math.round(full * (0.5 + random / 2))
}
