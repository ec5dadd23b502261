import type { Family } from '../../support/people/family.ts'

const given = [
  'Amina', 'Beatrice', 'Chipo', 'Dorcas', 'Esther', 'Fatuma', 'Gloria', 'Hawa', 'Irene', 'Joyce', 'Khadija', 'Lucy', 'Mercy',
  'Naomi', 'Olive', 'Prisca', 'Rehema', 'Sarah', 'Tabitha', 'Violet', 'Winnie', 'Zainab', 'Anjali', 'Deepa', 'Kavita', 'Rosa',
] // prettier-ignore
const surnames = [
  'Achieng', 'Banda', 'Chirwa', 'Dlamini', 'Etyang', 'Farah', 'Gumede', 'Hassan', 'Iyer', 'Juma', 'Kamau', 'Limo', 'Moyo',
  'Nkosi', 'Otieno', 'Phiri', 'Rao', 'Sesay', 'Tembo', 'Usman', 'Wanjiru', 'Yusuf', 'Zulu', 'Mensah', 'Okafor', 'Pereira', 'Sharma',
] // prettier-ignore

/** The same mothers under names as registers in English have them, no name twice, with phones as in East Africa. */
export function withLatinNames(families: readonly Family[]): Family[] {
  return families.map((family, at) => {
    const [own = '', surname = ''] = [given[at % given.length], surnames[(at * 7 + 3) % surnames.length]]
    const round = Math.floor(at / (given.length * surnames.length))
    const middle = round === 0 ? '' : `${String.fromCharCode(65 + (round % 26))}. `
    const name = { surname, given: own, full: `${own} ${middle}${surname}` }
    return { ...family, mother: { ...family.mother, name, phone: `07${family.mother.phone}` } }
  })
}
