/** Ends a switch over a union: fails to compile when a kind is left out, throws if one slips in at run time. */
export function assertNever(unexpected: never): never {
  throw new Error(`unexpected kind: ${JSON.stringify(unexpected)}`)
}
