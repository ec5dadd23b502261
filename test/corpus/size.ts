/** How many rows a file gets, by name. */
export const sizes = [
  { name: 'one', min: 1, max: 1 },
  { name: 'few', min: 2, max: 9 },
  { name: 'page', min: 10, max: 45 },
  { name: 'many', min: 60, max: 400 },
  { name: 'huge', min: 1000, max: 4000 },
] as const

export type Size = (typeof sizes)[number]

export function sizeNamed(people: number): Size['name'] {
  return sizes.find(({ max }) => people <= max)?.name ?? 'huge'
}
