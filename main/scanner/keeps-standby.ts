/** Where less is built in, a process that only stands by would be paid for by the clerk's own programs. */
const leastMemoryBytes = 4e9

/** Whether a PC can spare a second scanner process that is always there. */
export function keepsStandby(pc: { readonly cores: number; readonly memoryBytes: number }): boolean {
  // With one core alone, two that read at once are no faster than one.
  return pc.cores > 1 && pc.memoryBytes >= leastMemoryBytes
}
