import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { IdleRehearsal } from '../../../../main/scanner/rehearsal/idle-rehearsal.ts'

/** A rehearsal of so many files, each of which takes until `read` is called. */
class SlowRehearsal {
  files: number
  beganAgain = 0
  read: () => void = () => undefined

  constructor(files: number) {
    this.files = files
  }

  async goOn(stopped: () => boolean): Promise<number> {
    this.beganAgain++
    while (this.files > 0) {
      await new Promise<void>((resolve) => (this.read = resolve))
      if (stopped()) break
      this.files--
    }
    return 0
  }
}

function real(): { readonly work: Promise<void>; readonly answer: () => void } {
  let answer = (): void => undefined
  const work = new Promise<void>((resolve) => (answer = resolve))
  return { work, answer: () => { answer() } } // prettier-ignore
}

describe('a scanner process that idles', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('rehearses soon after its start, once', async () => {
    const made = new SlowRehearsal(1)
    const load = vi.fn(() => Promise.resolve(made))
    new IdleRehearsal(load).ready()
    await vi.advanceTimersByTimeAsync(300)
    made.read()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([made.files, made.beganAgain]).toEqual([0, 1])
  })

  it('comes after what is asked at once, and after all that is asked meanwhile', async () => {
    const made = new SlowRehearsal(1)
    const idle = new IdleRehearsal(() => Promise.resolve(made))
    idle.ready()
    const [first, second] = [real(), real()]
    const both = [idle.yieldTo(first.work), idle.yieldTo(second.work)]
    await vi.advanceTimersByTimeAsync(60_000)
    first.answer()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(made.beganAgain).toBe(0)
    second.answer()
    await Promise.all(both)
    await vi.advanceTimersByTimeAsync(1500)
    expect(made.beganAgain).toBe(1)
  })

  it('goes on after a file that interrupted it', async () => {
    const made = new SlowRehearsal(2)
    const idle = new IdleRehearsal(() => Promise.resolve(made))
    idle.ready()
    await vi.advanceTimersByTimeAsync(300)
    made.read()
    await vi.advanceTimersByTimeAsync(0)
    const file = real()
    const answered = idle.yieldTo(file.work)
    made.read()
    file.answer()
    await answered
    await vi.advanceTimersByTimeAsync(1500)
    expect([made.files, made.beganAgain]).toEqual([1, 2])
    made.read()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([made.files, made.beganAgain]).toEqual([0, 2])
  })

  it('does without where the rehearsal fails, and tells of a request that fails', async () => {
    const load = vi.fn(() => Promise.reject(new Error('no such file')))
    const idle = new IdleRehearsal(load)
    idle.ready()
    await vi.advanceTimersByTimeAsync(300)
    await expect(idle.yieldTo(Promise.reject(new Error('asked too early')))).rejects.toThrow('asked too early')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(load).toHaveBeenCalledTimes(1)
  })
})
