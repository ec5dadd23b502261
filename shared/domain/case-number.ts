/** `000123`: what clerk and administrator say to each other. Unique on one PC, counted up, at least six digits. */
export function formatCaseNumber(count: number): string {
  return String(count).padStart(6, '0')
}

/** Accepts what people type: `123`, `000123`, `编号000123`; `null` where there is no number in it. */
export function parseCaseNumber(typed: string): string | null {
  const digits = /\d{1,12}/.exec(typed.normalize('NFKC'))?.[0]
  return digits === undefined ? null : formatCaseNumber(Number(digits))
}
