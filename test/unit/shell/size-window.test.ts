import { describe, expect, it } from 'vitest'
import { sizeWindow } from '../../../main/shell/size-window.ts'

describe('the size of the settings window', () => {
  it('is as wanted, in the middle of a screen that has room', () => {
    expect(sizeWindow({ x: 1920, y: 0, width: 1920, height: 1040 })).toMatchObject({
      x: 2340,
      y: 160,
      width: 1080,
      height: 720,
    })
  })

  it('fills a small screen and never reaches out of it', () => {
    const area = { x: 0, y: 30, width: 910, height: 472 }
    expect(sizeWindow(area)).toMatchObject(area)
  })

  it('may not be held to more than there is', () => {
    expect(sizeWindow({ x: 0, y: 0, width: 640, height: 380 })).toMatchObject({ minWidth: 640, minHeight: 380 })
  })
})
