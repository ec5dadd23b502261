import { describe, expect, it } from 'vitest'
import { resolveAppFile } from '../../../main/shell/resolve-app-file.ts'

const folder = '/app/dist/renderer'

describe('addresses of the app protocol', () => {
  it('stand for files of the renderer', () => {
    expect(resolveAppFile('app://swaddle/card.html?language=en', folder)).toEqual({
      path: '/app/dist/renderer/card.html',
      contentType: 'text/html; charset=utf-8',
    })
    expect(resolveAppFile('app://swaddle/assets/a-b_c.js', folder)?.path).toBe('/app/dist/renderer/assets/a-b_c.js')
  })

  it.each([
    'app://swaddle/../preload.cjs',
    'app://swaddle/%2e%2e/preload.js',
    'app://swaddle/..%2fapp.js',
    'app://swaddle/..%5capp.js',
    'app://swaddle/a%00.html',
    'app://swaddle/%E0%A4%A.html',
    'app://elsewhere/card.html',
    'file:///app/dist/renderer/card.html',
    'https://swaddle/card.html',
    'app://swaddle/',
    'app://swaddle/secrets.db',
    'not an address',
  ])('never lead elsewhere: %s', (address) => {
    const file = resolveAppFile(address, folder)
    expect(file === null || file.path.startsWith(`${folder}/`)).toBe(true)
    if (!address.includes('2e') && !address.includes('..')) expect(file).toBeNull()
  })
})
