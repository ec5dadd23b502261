import type { ReadBudget } from '../read-budget.ts'

/** With this password Excel encrypts workbooks whose structure is merely protected; it opens them without asking. */
const excelsOwnPassword = 'VelvetSweatshop'

/**
 * What `open` makes of the first password that fits: those handed in, then Excel's own. Null where none does, or where
 * time ran out over them, which the budget tells.
 */
export async function tryPasswords<Opened>(
  passwords: readonly string[],
  budget: ReadBudget,
  open: (password: string) => Opened | null | Promise<Opened | null>,
): Promise<Opened | null> {
  for (const password of [...passwords, excelsOwnPassword]) {
    if (password === '') continue
    if (!budget.inTime()) return null
    const opened = await open(password)
    if (opened !== null) return opened
  }
  return null
}
