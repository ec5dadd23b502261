import { describe, expect, it } from 'vitest'
import { isTrustedSender } from '../../../main/shell/is-trusted-sender.ts'

describe('who may call main', () => {
  it('is the top frame of our own pages', () => {
    expect(isTrustedSender({ url: 'app://swaddle/card.html?language=zh-CN', parent: null })).toBe(true)
  })

  it.each([
    'app://swaddle.example.org/card.html',
    'app://user@swaddle/card.html',
    'https://swaddle/card.html',
    'file:///app/card.html',
    'data:text/html,app://swaddle/',
    'about:blank',
    '',
  ])('is nobody else: %s', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(false)
  })

  it('is no frame inside a page, and no frame that is gone', () => {
    expect(isTrustedSender({ url: 'app://swaddle/card.html', parent: {} })).toBe(false)
    expect(isTrustedSender(null)).toBe(false)
  })
})
