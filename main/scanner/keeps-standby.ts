/** Where less is built in, a process that only stands by would be paid for by the clerk's own programs. */
const leastMemoryBytes = 4e9

export interface PcRoom {
  readonly cores: number
  /** All that is built in. */
  readonly memoryBytes: number
}

/** Whether a PC can spare a second scanner process that is always there. */
export function keepsStandby(pc: PcRoom): boolean {
  // With one core alone, two that read at once are no faster than one.
  return pc.cores > 1 && pc.memoryBytes >= leastMemoryBytes
}
