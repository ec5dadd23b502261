import type { ReadBudget } from '../read-budget.ts'

/** Addresses of pages say nothing of people unless they name them in Chinese, or hold a number as long as a phone's. */
const mayTell = /[\u3400-\u9fff]|%[Ee][4-9]%|(?<!\d)1[3-9]\d{9}(?!\d)/
const longestTarget = 4096

/** What links on a sheet lead to, outside the file: `https://.../?n=%E7%8E%8B...` names somebody whom no cell shows. */
export class LinkTargets {
  readonly texts = new Set<string>()
  readonly #budget: ReadBudget

  constructor(budget: ReadBudget) {
    this.#budget = budget
  }

  add(target: string): void {
    if (target.length > longestTarget || !mayTell.test(target)) return
    const text = decoded(target)
    if (!this.texts.has(text) && this.#budget.takeText(text.length * 2)) this.texts.add(text)
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
