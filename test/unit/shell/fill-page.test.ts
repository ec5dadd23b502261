import { describe, expect, it } from 'vitest'
import { dataBlock, fillPage } from '../../../main/shell/fill-page.ts'

describe('a page', () => {
  it('gets a value in each place that has one, and keeps the others', () => {
    expect(fillPage('<b>%ONE%</b> %TWO% 50% %ONE%', { ONE: '1' })).toBe('<b>1</b> %TWO% 50% 1')
  })

  it('takes values as they are: no pattern of a replacement, no place within', () => {
    expect(fillPage('%ONE%|%TWO%', { ONE: '$& $1 %TWO%', TWO: '2' })).toBe('$& $1 %TWO%|2')
  })

  it('holds data that cannot end its block', () => {
    const words = { key: '</script><img src=x onerror=alert(1)><!--' }
    expect(dataBlock(words)).not.toContain('<')
    expect(JSON.parse(dataBlock(words))).toEqual(words)
  })
})
