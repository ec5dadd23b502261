import type { FileLabel } from './label.ts'

/** What the scanner said about a labelled file. */
export interface FileAnswer {
  readonly label: FileLabel
  readonly outcome: 'sensitive' | 'clean' | 'unscannable'
  readonly reason: string | null
  readonly people: number
}

/** Figures of one tag, or of all files. */
export interface Score {
  readonly tag: string
  readonly files: number
  readonly truePositives: number
  readonly falseNegatives: number
  readonly falsePositives: number
  readonly trueNegatives: number
  /** Clean was expected and the file was not read whole. */
  readonly unreadButClean: number
  readonly unreadAsExpected: number
  /** Of the sensitive files found, how many have the right count of people. */
  readonly peopleRight: number
  readonly recall: number
  readonly precision: number
  readonly peopleShare: number
}

/** Exact up to 50 people, within 2 % above. */
function peopleRight(found: number, expected: number): boolean {
  return expected <= 50 ? found === expected : Math.abs(found - expected) <= expected * 0.02
}

export function isRight({ label, outcome, people }: FileAnswer): boolean {
  if (label.expect === 'sensitive') return outcome === 'sensitive' && peopleRight(people, label.people)
  return label.expect === 'clean' ? outcome === 'clean' : outcome === 'unscannable'
}

/** Sums up answers under a name. */
function score(tag: string, answers: readonly FileAnswer[]): Score {
  const count = (is: (answer: FileAnswer) => boolean): number => answers.filter(is).length
  const truePositives = count(({ label, outcome }) => label.expect === 'sensitive' && outcome === 'sensitive')
  const falseNegatives = count(({ label, outcome }) => label.expect === 'sensitive' && outcome !== 'sensitive')
  const falsePositives = count(({ label, outcome }) => label.expect !== 'sensitive' && outcome === 'sensitive')
  const right = count(
    ({ label, outcome, people }) =>
      label.expect === 'sensitive' && outcome === 'sensitive' && peopleRight(people, label.people),
  )
  return {
    tag,
    files: answers.length,
    truePositives,
    falseNegatives,
    falsePositives,
    trueNegatives: count(({ label, outcome }) => label.expect === 'clean' && outcome === 'clean'),
    unreadButClean: count(({ label, outcome }) => label.expect === 'clean' && outcome === 'unscannable'),
    unreadAsExpected: count(({ label, outcome }) => label.expect === 'unscannable' && outcome === 'unscannable'),
    peopleRight: right,
    recall: share(truePositives, truePositives + falseNegatives),
    precision: share(truePositives, truePositives + falsePositives),
    peopleShare: share(right, truePositives + falseNegatives),
  }
}

/** Figures per tag, in order of names, and a total. */
export function scoreByTag(answers: readonly FileAnswer[]): Score[] {
  const tags = [...new Set(answers.flatMap(({ label }) => label.tags))].sort()
  return [
    ...tags.map((tag) =>
      score(
        tag,
        answers.filter(({ label }) => label.tags.includes(tag)),
      ),
    ),
    score('total', answers),
  ]
}

const leastShare = 0.95

/** True where recall, precision or the share of right counts is under 95 %. */
export function isWeak({ recall, precision, peopleShare }: Score): boolean {
  return Math.min(recall, precision, peopleShare) < leastShare
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
