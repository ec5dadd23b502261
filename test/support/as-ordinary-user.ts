/**
 * Runs something as a user without special rights: file modes do not bind root. Where the tests run as an ordinary user
 * already nothing is switched. The user is that of this whole process, so nothing else may run meanwhile.
 */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
