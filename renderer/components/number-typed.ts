/** What was typed or pasted as a number, in plain digits: ` １，０００ ` is `1000`. Pure. */
export function numberTyped(typed: string): string {
  return typed.normalize('NFKC').replace(/[^\w.-]+/g, '')
}
