import { describe, expect, it } from 'vitest'
import { administratorName, newAdministratorName } from '../../../shared/ipc/administrator.ts'

describe('the name of a new administrator', () => {
  it.each(['keeper', 'li.wei', '0a', 'clerks'])('may be %s', (name) => {
    expect(newAdministratorName.safeParse(name).success).toBe(true)
  })

  it.each(['', 'a', 'Keeper', '李伟', '<img src=x>', 'a'.repeat(33)])('may not be %s', (name) => {
    expect(newAdministratorName.safeParse(name).success).toBe(false)
  })

  it.each(['clerk', 'policy', 'code'])('is not %s, as records call others so; who had it before keeps it', (name) => {
    expect(newAdministratorName.safeParse(name).success).toBe(false)
    expect(administratorName.safeParse(name).success).toBe(true)
  })
})
