import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

export interface ScryptCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** OWASP's least cost of scrypt at 64 MB. Kept with each hash, so that it can grow. */
export const passwordCost: ScryptCost = { N: 2 ** 16, r: 8, p: 2 }
const keyBytes = 32

export const passwordHashSchema = z.strictObject({
  N: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  r: z.int().min(1).max(32),
  p: z.int().min(1).max(16),
  salt: z.base64(),
  hash: z.base64(),
})

export type PasswordHash = z.infer<typeof passwordHashSchema>

/** With a salt of its own and the cost beside it; takes half a second or so of another thread. */
export async function hashPassword(password: string, cost: ScryptCost = passwordCost): Promise<PasswordHash> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  return { ...cost, salt: salt.toString('base64'), hash: hash.toString('base64') }
}

/** Takes as long for a wrong password as for a right one. */
export async function isPassword(password: string, kept: PasswordHash): Promise<boolean> {
  const hash = Buffer.from(kept.hash, 'base64')
  const derived = await derive(password, Buffer.from(kept.salt, 'base64'), kept)
  return hash.length === derived.length && timingSafeEqual(hash, derived)
}

function derive(password: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> {
  // The same letters typed on another keyboard can be composed otherwise.
  const typed = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
