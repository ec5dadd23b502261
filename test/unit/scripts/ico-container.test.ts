import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { icoContainer } from '../../../scripts/icons/ico-container.ts'

test('lists each picture with its size, length and place', () => {
  const first = Buffer.from('first picture')
  const second = Buffer.from('the second')
  const ico = icoContainer([
    { size: 16, png: first },
    { size: 256, png: second },
  ])
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2])
  for (const [i, [side, png]] of (
    [
      [16, first],
      [0, second],
    ] as const
  ).entries()) {
    const entry = 6 + 16 * i
    expect([ico.readUInt8(entry), ico.readUInt8(entry + 1)]).toEqual([side, side])
    expect(ico.readUInt16LE(entry + 6)).toBe(32)
    const length = ico.readUInt32LE(entry + 8)
    const offset = ico.readUInt32LE(entry + 12)
    expect(ico.subarray(offset, offset + length)).toEqual(png)
  }
})

const states = ['watching', 'attention', 'not-reporting', 'simulation'] as const

test.each(['app', ...states.map((state) => `tray-${state}`)])('%s.ico as committed holds PNG pictures', (name) => {
  const ico = readFileSync(`build/icons/rendered/${name}.ico`)
  const pictures = ico.readUInt16LE(4)
  expect(pictures).toBeGreaterThanOrEqual(5)
  for (let i = 0; i < pictures; i++) {
    const offset = ico.readUInt32LE(6 + 16 * i + 12)
    const width = ico.readUInt32BE(offset + 16)
    expect(ico.subarray(offset + 1, offset + 4).toString()).toBe('PNG')
    expect(width % 256).toBe(ico.readUInt8(6 + 16 * i))
  }
})

test('the four tray states are different pictures', () => {
  const pictures = states.map((state) => readFileSync(`build/icons/rendered/tray-${state}.png`).toString('base64'))
  expect(new Set(pictures).size).toBe(states.length)
})
