import type { Random } from '../../support/random.ts'
import type { Region, Sex } from '../../support/people/name.ts'
import type { Script } from '../draft.ts'

/** One way to write a newborn's sex, kept through a column. */
export function sexStyle(random: Random, region: Region, script: Script): (sex: Sex) => string {
  const [female, male] =
    script === 'english'
      ? random.pick([
          ['F', 'M'],
          ['Female', 'Male'],
          ['Girl', 'Boy'],
        ] as const)
      : region === 'mainland'
        ? random.pick([
            ['女', '男'],
            ['女', '男'],
            ['女', '男'],
            ['女宝', '男宝'],
            ['女婴', '男婴'],
            ['女孩', '男孩'],
            ['2', '1'],
            ['F', 'M'],
            ['♀', '♂'],
            ['小公主', '小王子'],
            ['千金', '公子'],
          ] as const)
        : random.pick([
            ['女', '男'],
            ['女寶', '男寶'],
            ['女嬰', '男嬰'],
            ['F', 'M'],
          ] as const)
  return (sex) => (sex === 'female' ? female : male)
}
