import { expect, it } from 'vitest'
import { IoGate } from '../../../main/watch/io-gate.ts'

it('runs no more than so many at once, the urgent first, and goes on after a failure', async () => {
  const gate = new IoGate(2)
  const order: string[] = []
  let [running, most] = [0, 0]
  const work = (name: string, urgent: boolean): Promise<void> =>
    gate.run(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      order.push(name)
      if (name === 'fails') throw new Error('as wished')
    }, urgent)
  const all = [
    work('first', false),
    work('fails', false).catch(() => undefined),
    work('patient', false),
    work('urgent', true),
    work('more urgent', true),
  ]
  await Promise.all(all)
  expect(most).toBe(2)
  expect(order.indexOf('patient')).toBeGreaterThan(order.indexOf('urgent'))
  expect(order).toHaveLength(5)
})
